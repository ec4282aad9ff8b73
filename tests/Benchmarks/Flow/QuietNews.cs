using ApprovalHub.Features.Ports;

namespace ApprovalHub.Benchmarks.Flow;

/// <summary>Nobody looks on while it is measured.</summary>
internal sealed class QuietNews : IWorkNews
{
    public void Tell(WorkChange change)
    {
    }

    public void Tell(IReadOnlyCollection<Guid> people)
    {
    }
}

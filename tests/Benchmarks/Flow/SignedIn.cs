using ApprovalHub.Features.Ports;

namespace ApprovalHub.Benchmarks.Flow;

/// <summary>Who acts next.</summary>
internal sealed class SignedIn : ICurrentUser
{
    public Guid? PersonId { get; set; }
}

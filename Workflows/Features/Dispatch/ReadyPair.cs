using ApprovalHub.Domain.Cases;

namespace ApprovalHub.Features.Dispatch;

/// <summary>A case with its task at the desk, while the database looks for them.</summary>
internal sealed class ReadyPair
{
    public required Case Case { get; init; }

    public required CaseTask Task { get; init; }
}

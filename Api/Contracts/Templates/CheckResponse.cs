namespace ApprovalHub.Api.Contracts.Templates;

/// <summary>What the publish checks found; empty: it may be published.</summary>
public sealed record CheckResponse(IReadOnlyList<CheckResponse.Fault> Faults)
{
    /// <param name="Code">Stable code.</param>
    /// <param name="NodeId">The node.</param>
    /// <param name="NodeName">Its name.</param>
    /// <param name="Text">What is wrong.</param>
    public sealed record Fault(string Code, string NodeId, string NodeName, string Text);
}

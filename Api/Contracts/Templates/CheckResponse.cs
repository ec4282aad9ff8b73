namespace ApprovalHub.Api.Contracts.Templates;

/// <summary>What the publish checks found; no fault: it may be published, or was.</summary>
/// <param name="Id">Elsa's <c>definitionId</c>.</param>
/// <param name="Version">Its version.</param>
/// <param name="Faults">Every fault, by place.</param>
/// <param name="Notes">What may be as it is meant but should be looked at; it does not stand in the way.</param>
/// <param name="Flow">The definition as it was read, to look at.</param>
public sealed record CheckResponse(string Id, int Version, IReadOnlyList<CheckResponse.Fault> Faults, IReadOnlyList<CheckResponse.Fault> Notes, TemplateFlow Flow)
{
    /// <param name="Code">Stable code.</param>
    /// <param name="NodeId">The node.</param>
    /// <param name="NodeName">Its name.</param>
    /// <param name="Text">What is wrong, in words.</param>
    /// <param name="Next">What to do about it, in words.</param>
    public sealed record Fault(string Code, string NodeId, string NodeName, string Text, string? Next);
}

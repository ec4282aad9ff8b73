namespace ApprovalHub.Api.Contracts.Matters;

/// <summary>What was found of a form. With a fault nothing is published.</summary>
/// <param name="Form">The form as it would be drawn, where it could be read.</param>
/// <param name="Version">The version of the matter that holds it; null with a fault.</param>
/// <param name="Changes">What differs from the version before.</param>
/// <param name="Faults">Every fault by place.</param>
public sealed record FormCheckResponse(FormShape? Form, int? Version, IReadOnlyList<MatterChange> Changes, IReadOnlyList<FormCheckResponse.Fault> Faults)
{
    /// <param name="Place">Where in the document: <c>/schema/properties/area/type</c>; of a template its step.</param>
    /// <param name="Code">Stable code.</param>
    /// <param name="Text">What is wrong, in words.</param>
    /// <param name="Next">What to do about it.</param>
    public sealed record Fault(string Place, string Code, string Text, string? Next);
}

namespace ApprovalHub.Api.Contracts.Templates;

/// <summary>A draft as it stands.</summary>
/// <param name="Line">Who, when, in which state.</param>
/// <param name="Flow">As it is read, to look at.</param>
/// <param name="Faults">Why it may not be published, by place; as of now.</param>
/// <param name="Notes">What may be as it is meant but should be looked at; it does not stand in the way.</param>
/// <param name="NotYours">Why the asker may not publish it, in words; null: they may, once it is submitted without faults, until its day.</param>
public sealed record TemplateDraftResponse(TemplateDraftLine Line, TemplateFlow Flow, IReadOnlyList<CheckResponse.Fault> Faults, IReadOnlyList<CheckResponse.Fault> Notes, string? NotYours);

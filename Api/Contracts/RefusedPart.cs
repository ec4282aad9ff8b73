namespace ApprovalHub.Api.Contracts;

/// <summary>One of the <c>faults</c> of a problem that is about a form: which field, and what is wrong with it.</summary>
/// <param name="Place">The field: <c>amount</c>, <c>points/0/place</c>.</param>
/// <param name="Title">The field as people read it.</param>
/// <param name="Code">Stable code.</param>
/// <param name="Text">What is wrong, in words.</param>
/// <param name="Next">What to do about it.</param>
public sealed record RefusedPart(string Place, string Title, string Code, string Text, string? Next);

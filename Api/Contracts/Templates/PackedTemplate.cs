namespace ApprovalHub.Api.Contracts.Templates;

/// <summary>What became of one definition of a zip.</summary>
/// <param name="File">Name of the file.</param>
/// <param name="Id">Its template, where it could be read.</param>
/// <param name="State">Drafted, Unchanged or Refused.</param>
/// <param name="Text">Why it was refused, in words.</param>
public sealed record PackedTemplate(string File, string? Id, string State, string? Text);

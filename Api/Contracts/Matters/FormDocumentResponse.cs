namespace ApprovalHub.Api.Contracts.Matters;

/// <summary>The form of a matter version as JSON text (JSON Schema and layout), to be kept or taken elsewhere.</summary>
/// <param name="Document">Null where the version has no form.</param>
public sealed record FormDocumentResponse(string? Document);

namespace ApprovalHub.Api.Contracts.Files;

/// <summary>An upload that was begun.</summary>
/// <param name="Id">Its key; the file will have the same.</param>
/// <param name="Offset">Bytes that have arrived.</param>
/// <param name="PartSize">Bytes of a part at most.</param>
public sealed record UploadResponse(Guid Id, long Offset, int PartSize);

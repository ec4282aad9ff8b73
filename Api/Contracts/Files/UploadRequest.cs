namespace ApprovalHub.Api.Contracts.Files;

/// <summary>Begins an upload, to a material of a case or of a draft; one of the two must be named by staff, applicants have named it already.</summary>
public sealed record UploadRequest
{
    /// <summary>File name, at most 120 characters; it is shown and decides nothing.</summary>
    public required string Name { get; init; }

    /// <summary>Bytes; 1 to the installation's largest (50 MB unless set).</summary>
    public required long Size { get; init; }

    /// <summary>SHA-256 of the whole file, hexadecimal.</summary>
    public required string Sha256 { get; init; }

    /// <summary>Code of the material on the matter's list, for example <c>M01</c>.</summary>
    public required string MaterialCode { get; init; }

    public Guid? CaseId { get; init; }

    public Guid? DraftId { get; init; }

    /// <summary>What it rests on; staff may say B, or A for what was had by data sharing; applicants C or D. Null is C.</summary>
    public TrustGrade? Trust { get; init; }
}

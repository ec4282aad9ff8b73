using ApprovalHub.Domain.Kernel;

namespace ApprovalHub.Domain.Files;

/// <summary>A file of a material: its bytes lie in the file store under their SHA-256 and never change.</summary>
public sealed class MaterialFile
{
    private MaterialFile()
    {
    }

    /// <param name="upload">The upload it was.</param>
    /// <param name="type">Media type, by content.</param>
    /// <param name="at">Now.</param>
    public MaterialFile(FileUpload upload, string type, DateTimeOffset at)
    {
        (Id, CaseId, DraftId, MaterialCode, Name) = (upload.Id, upload.CaseId, upload.DraftId, upload.MaterialCode, upload.Name);
        (Size, Hash, Trust, AddedById, AddedBy) = (upload.Size, upload.Sha256, upload.Trust, upload.PersonId, upload.ByName);
        (Type, AddedAt) = (type, at);
        if (Trust == TrustGrade.B)
            (VerifiedBy, VerifiedAt) = (AddedBy, at);
    }

    public Guid Id { get; private set; }

    public Guid? CaseId { get; private set; }

    public Guid? DraftId { get; private set; }

    public string MaterialCode { get; private set; } = "";

    public string Name { get; private set; } = "";

    public string Type { get; private set; } = "";

    public long Size { get; private set; }

    /// <summary>SHA-256, hexadecimal, lower case.</summary>
    public string Hash { get; private set; } = "";

    public TrustGrade Trust { get; private set; }

    /// <summary>The member of staff, or null for the applicant.</summary>
    public Guid? AddedById { get; private set; }

    public string AddedBy { get; private set; } = "";

    public DateTimeOffset AddedAt { get; private set; }

    /// <summary>Who held it against the original.</summary>
    public string? VerifiedBy { get; private set; }

    public DateTimeOffset? VerifiedAt { get; private set; }

    /// <summary>When it was taken away; it is kept all the same, but not shown.</summary>
    public DateTimeOffset? RemovedAt { get; private set; }

    public string? RemovedBy { get; private set; }

    /// <summary>What can be shown in a page.</summary>
    public bool Previewable => Type is FileTypes.Pdf or FileTypes.Jpeg or FileTypes.Png;

    /// <summary>Grades A and B bear 仅供办理政务服务事项使用 when they are shown (FACTS 7.2).</summary>
    public bool Watermarked => Previewable && Trust is TrustGrade.A or TrustGrade.B;

    /// <summary>核验原件: a member of staff has held it against its original. Refuses <c>FILE_VERIFIED_ALREADY</c>.</summary>
    public void Verify(string by, DateTimeOffset at)
    {
        if (Trust is TrustGrade.A or TrustGrade.B)
            throw Refusal.Conflict("FILE_VERIFIED_ALREADY").With("who", VerifiedBy ?? AddedBy).Throwable();
        (Trust, VerifiedBy, VerifiedAt) = (TrustGrade.B, by, at);
    }

    /// <summary>Goes with its draft to the case that came of it.</summary>
    public void GoTo(Guid caseId) => (CaseId, DraftId) = (caseId, null);

    public void Remove(string by, DateTimeOffset at) => (RemovedBy, RemovedAt) = (by, at);
}

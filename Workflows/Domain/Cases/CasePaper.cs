namespace ApprovalHub.Domain.Cases;

/// <summary>
/// A paper (文书) of a case: number, template version and data snapshot, taken in the act's transaction (HOUSE.md D8). Its PDF is a pure
/// function of them and is rendered later; a reprint is the same bytes.
/// </summary>
public sealed class CasePaper
{
    private CasePaper()
    {
    }

    internal CasePaper(Case owner, PaperDraft draft, DateTimeOffset at)
    {
        Id = draft.Id;
        CaseId = owner.Id;
        (Kind, Number, TemplateVersion, Snapshot, VerifyCode) = (draft.Kind, draft.Number, draft.TemplateVersion, draft.Snapshot, draft.VerifyCode);
        IssuedAt = at;
    }

    public Guid Id { get; private set; }

    public Guid CaseId { get; private set; }

    public string Kind { get; private set; } = "";

    /// <summary>文号, gap-free per department, kind and year.</summary>
    public string Number { get; private set; } = "";

    public int TemplateVersion { get; private set; }

    /// <summary>All that the paper says, as JSON.</summary>
    public string Snapshot { get; private set; } = "";

    /// <summary>Random; what the QR code leads to.</summary>
    public string VerifyCode { get; private set; } = "";

    public DateTimeOffset IssuedAt { get; private set; }

    /// <summary>SHA-256 of the rendered bytes, once rendered.</summary>
    public string? FileHash { get; private set; }

    public int? FileLength { get; private set; }

    /// <summary>Notes the rendered bytes; only the first rendering counts.</summary>
    public void Rendered(string hash, int length)
    {
        if (FileHash is null)
            (FileHash, FileLength) = (hash, length);
    }
}

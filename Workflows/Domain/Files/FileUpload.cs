using ApprovalHub.Domain.Kernel;

namespace ApprovalHub.Domain.Files;

/// <summary>An upload that was begun; its bytes lie apart until it is finished.</summary>
public sealed class FileUpload
{
    private FileUpload()
    {
    }

    /// <summary>Begins an upload; refuses what cannot become a file: <c>FILE_TOO_LARGE</c>, <c>FILE_EMPTY</c>, <c>FILE_DIGEST_UNREADABLE</c>, <c>TRUST_NOT_YOURS</c>.</summary>
    /// <param name="to">Whose file it will be.</param>
    /// <param name="what">What was announced.</param>
    /// <param name="largest">Bytes at most.</param>
    /// <param name="at">Now.</param>
    /// <param name="id">What it goes under, where that is known before; else a new key.</param>
    public FileUpload(FilePlace to, AnnouncedFile what, long largest, DateTimeOffset at, Guid? id = null)
    {
        MustFit(what.Size, largest);
        if (what.Sha256.Length != 64 || !what.Sha256.All(char.IsAsciiHexDigit))
            throw Refusal.Invalid("FILE_DIGEST_UNREADABLE").Throwable();
        // What somebody uploads at home was seen by nobody (FACTS 7.2).
        if (!Enum.IsDefined(what.Trust) || (to.PersonId is null && what.Trust is TrustGrade.A or TrustGrade.B))
            throw Refusal.Forbidden("TRUST_NOT_YOURS").With("trust", what.Trust).Throwable();
        Id = id ?? Guid.CreateVersion7(at);
        (CaseId, DraftId, PersonId, ByName) = (to.CaseId, to.DraftId, to.PersonId, to.ByName);
        Name = CleanName(what.Name);
        MaterialCode = Text.Required(what.MaterialCode, "materialCode", 20);
        (Size, Sha256, Trust, StartedAt, TouchedAt) = (what.Size, what.Sha256.ToLowerInvariant(), what.Trust, at, at);
    }

    public Guid Id { get; private set; }

    public Guid? CaseId { get; private set; }

    public Guid? DraftId { get; private set; }

    /// <summary>The member of staff who uploads, or null for an applicant.</summary>
    public Guid? PersonId { get; private set; }

    public string ByName { get; private set; } = "";

    public string Name { get; private set; } = "";

    public string MaterialCode { get; private set; } = "";

    public long Size { get; private set; }

    /// <summary>As announced, lower case.</summary>
    public string Sha256 { get; private set; } = "";

    public TrustGrade Trust { get; private set; }

    public DateTimeOffset StartedAt { get; private set; }

    public DateTimeOffset TouchedAt { get; private set; }

    /// <summary>Refuses <c>FILE_EMPTY</c> and <c>FILE_TOO_LARGE</c>.</summary>
    public static void MustFit(long size, long largest)
    {
        if (size < 1)
            throw Refusal.Invalid("FILE_EMPTY").Throwable();
        if (size > largest)
            throw Refusal.Invalid("FILE_TOO_LARGE").With("size", size).With("largest", largest / (1024 * 1024)).Throwable();
    }

    /// <summary>Somebody goes on with it.</summary>
    public void Touch(DateTimeOffset at) => TouchedAt = at;

    /// <summary>The last part of a path, so that no name leads out of a folder.</summary>
    private static string CleanName(string name)
    {
        var last = Text.Required(name, "name", 120).Split('/', '\\')[^1];
        return Text.Required(last.Trim('.', ' '), "name", 120);
    }
}

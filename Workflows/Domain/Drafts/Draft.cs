using ApprovalHub.Domain.Kernel;

namespace ApprovalHub.Domain.Drafts;

/// <summary>A form as far as somebody has filled it: an intake of a clerk, or an application of somebody who holds code and secret.</summary>
public sealed class Draft
{
    /// <summary>Days after which a draft that nobody touches goes.</summary>
    public const int KeptDays = 30;

    private Draft()
    {
    }

    private Draft(Guid? ownerId, DraftContent content, DateTimeOffset at)
    {
        Id = Guid.CreateVersion7(at);
        OwnerId = ownerId;
        CreatedAt = at;
        Write(content, at);
    }

    public Guid Id { get; private set; }

    /// <summary>The clerk, or null for an applicant's.</summary>
    public Guid? OwnerId { get; private set; }

    /// <summary>What an applicant names it by, or null for a clerk's.</summary>
    public string? Code { get; private set; }

    /// <summary>SHA-256 of the applicant's secret; the secret itself is nowhere.</summary>
    public string? SecretHash { get; private set; }

    public string? Title { get; private set; }

    public string? MatterCode { get; private set; }

    /// <summary>A JSON object.</summary>
    public string Content { get; private set; } = "";

    /// <summary>Counts the savings; the concurrency token.</summary>
    public int Version { get; private set; }

    public DateTimeOffset CreatedAt { get; private set; }

    public DateTimeOffset SavedAt { get; private set; }

    public DateTimeOffset KeptUntil => SavedAt.AddDays(KeptDays);

    public static Draft OfClerk(Guid ownerId, DraftContent content, DateTimeOffset at) => new(ownerId, content, at);

    public static Draft OfApplicant(string code, string secretHash, DraftContent content, DateTimeOffset at) =>
        new(null, content, at) { Code = code, SecretHash = secretHash };

    /// <summary>Saves over the version that was seen; refuses <c>DRAFT_CHANGED</c> where another page has saved since.</summary>
    public void Save(int seen, DraftContent content, DateTimeOffset at)
    {
        if (seen != Version)
            throw Changed(Version).Throwable();
        Write(content, at);
    }

    public static Refusal Changed(int version) => (Refusal.Conflict("DRAFT_CHANGED") with { Kind = RefusalKind.Stale }).With("version", version);

    private void Write(DraftContent content, DateTimeOffset at)
    {
        Title = Text.Optional(content.Title, "title", 100);
        MatterCode = Text.Optional(content.MatterCode, "matterCode", 36);
        Content = content.Json.Length <= DraftContent.Longest ? content.Json
            : throw Refusal.Invalid("DRAFT_TOO_LONG").With("longest", DraftContent.Longest / 1024).Throwable();
        (Version, SavedAt) = (Version + 1, at);
    }
}

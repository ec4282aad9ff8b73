using ApprovalHub.Domain.Kernel;

namespace ApprovalHub.Domain.Notices;

/// <summary>通知设置: what a member of staff chose. Red cards, reports, supervision items and what an administrator looks after come in any case.</summary>
public sealed class NoticeSetting
{
    private NoticeSetting()
    {
    }

    public NoticeSetting(Guid personId) => PersonId = personId;

    /// <summary>Kinds that nobody can switch off: knowing of them is a duty of the post.</summary>
    public static IReadOnlyList<NoticeKind> Duties { get; } = [NoticeKind.Red, NoticeKind.Report, NoticeKind.Item, NoticeKind.System];

    public Guid PersonId { get; private set; }

    /// <summary>Where e-mails go, or null.</summary>
    public string? Email { get; private set; }

    public bool EmailOn { get; private set; }

    /// <summary>Names of <see cref="NoticeKind"/> that come by e-mail too, separated by commas.</summary>
    public string EmailKinds { get; private set; } = "";

    /// <summary>Names of <see cref="NoticeKind"/> that do not come in-app, separated by commas.</summary>
    public string Muted { get; private set; } = "";

    /// <summary>Sets all of it. Refuses <c>NOTICE_IS_DUTY</c> for a duty that is switched off, <c>EMAIL_MISSING</c> and <c>EMAIL_MALFORMED</c>.</summary>
    public void Choose(string? email, bool emailOn, IReadOnlyCollection<NoticeKind> emailKinds, IReadOnlyCollection<NoticeKind> muted)
    {
        if (muted.FirstOrDefault(Duties.Contains, (NoticeKind)(-1)) is var duty && Enum.IsDefined(duty))
            throw Refusal.Conflict("NOTICE_IS_DUTY").With("noticeKind", duty).Throwable();
        var address = EmailAddress.Optional(email, "email");
        if (emailOn && address is null)
            throw Refusal.Invalid("EMAIL_MISSING").Throwable();
        (Email, EmailOn) = (address, emailOn);
        (EmailKinds, Muted) = (Names(emailKinds), Names(muted));
    }

    /// <summary>Whether a kind comes in-app.</summary>
    public bool Shows(NoticeKind kind) => Duties.Contains(kind) || !Holds(Muted, kind);

    /// <summary>Whether a kind comes by e-mail too.</summary>
    public bool Mails(NoticeKind kind) => EmailOn && Email is not null && Holds(EmailKinds, kind);

    public IReadOnlyList<NoticeKind> MutedKinds => Kinds(Muted);

    public IReadOnlyList<NoticeKind> MailedKinds => Kinds(EmailKinds);

    private static bool Holds(string names, NoticeKind kind) => Kinds(names).Contains(kind);

    private static IReadOnlyList<NoticeKind> Kinds(string names) => names.Length == 0 ? [] : [.. names.Split(',').Select(Enum.Parse<NoticeKind>)];

    private static string Names(IEnumerable<NoticeKind> kinds) => string.Join(',', kinds.Distinct().Order());
}

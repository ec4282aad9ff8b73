namespace ApprovalHub.Domain.Notices;

/// <summary>A message that can be sent: what its text may name, and whether it is sent whatever the applicant chose.</summary>
/// <param name="Code">Its code.</param>
/// <param name="Duty">Whether the law or the centre's promise asks for it; a reminder can be switched off.</param>
/// <param name="Args">The names of its values.</param>
public sealed record MessageCode(string Code, bool Duty, params IReadOnlyList<string> Args)
{
    /// <summary>Where the applicant looks further, put in when a text is made.</summary>
    public const string Site = "site";

    private static readonly string[] Dated = ["due", "provisional"], Awaited = ["until", "untilProvisional"], AtTheDesk = ["place", "phone"];

    /// <summary>
    /// All messages to applicants, then those to staff by e-mail. That the clocks run again is a duty: when they stopped a new date was promised.
    /// </summary>
    public static IReadOnlyList<MessageCode> All { get; } =
    [
        Named(NoticeCodes.Received, true),
        Named(NoticeCodes.Accepted, true, Dated),
        Named(NoticeCodes.AcceptedTolerated, true, [.. Dated, "items", .. Awaited]),
        Named(NoticeCodes.CorrectionAsked, true, ["items", .. Awaited]),
        Named(NoticeCodes.ClockStopped, true, "step", "ground", "expected"),
        Named(NoticeCodes.ClockResumed, true, Dated),
        Named(NoticeCodes.Extended, true, [.. Dated, "reason"]),
        Named(NoticeCodes.DateMoved, true, [.. Dated, "reason"]),
        Named(NoticeCodes.SupplyMoved, true, [.. Awaited, "reason"]),
        Named(NoticeCodes.CorrectionMoved, true, [.. Awaited, "reason"]),
        Named(NoticeCodes.CorrectionLapsed, true, "items", "until", "ground"),
        Named(NoticeCodes.NotAccepted, true, AtTheDesk),
        Named(NoticeCodes.Denied, true, AtTheDesk),
        Named(NoticeCodes.Ended, true, AtTheDesk),
        Named(NoticeCodes.ToleranceBroken, true, AtTheDesk),
        Named(NoticeCodes.BlockLifted, true, "phone"),
        Named(NoticeCodes.ResultReady, true, AtTheDesk),
        Named(NoticeCodes.CollectionReminder, true, AtTheDesk),
        Named(NoticeCodes.Unclaimed, true, AtTheDesk),
        Named(NoticeCodes.ToleranceReminder, false, ["items", .. Awaited]),
        Named(NoticeCodes.CorrectionReminder, false, ["items", .. Awaited]),
        Named(NoticeCodes.DispatchReminder, false, AtTheDesk),
        Named(NoticeCodes.Limit, false, "due"),
        Named(NoticeCodes.Other, true),
        .. Enum.GetValues<NoticeKind>().Select(kind => Named(NoticeCodes.OfStaff(kind), true, "step", "due", "rule")),
    ];

    /// <summary>Those that a process template may tell by: they name nothing that only an act of their own knows, as a day or a reason.</summary>
    public static IEnumerable<MessageCode> OfTemplates { get; } =
        [.. All.Where(c => !c.Code.StartsWith("Staff.", StringComparison.Ordinal) && !c.Args.Except([Site, "number", "matter", .. AtTheDesk]).Any())];

    /// <summary>The message of a code that a rung or a process template tells the applicant by; those that are not known have one in common.</summary>
    public static MessageCode Of(string code) => All.FirstOrDefault(c => c.Code == code)
        ?? All.First(c => c.Code == (code.Contains('.', StringComparison.Ordinal) ? NoticeCodes.Limit : NoticeCodes.Other));

    private static MessageCode Named(string code, bool duty, params IReadOnlyList<string> more) => new(code, duty, [Site, "number", "matter", .. more]);
}

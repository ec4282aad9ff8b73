using ApprovalHub.Domain.Cases;
using ApprovalHub.Domain.Notices;
using ApprovalHub.Domain.People;
using ApprovalHub.Features.Ports;

namespace ApprovalHub.Features.Acts;

/// <summary>
/// Writes what an act tells as rows of its transaction: notices to staff, messages to the applicant, reports to the platforms. So nothing that is told is
/// lost, and nothing is told that did not happen.
/// </summary>
public sealed class NoticeClerk(StaffTeller staff, SendingRules rules, ReportClerk platforms, IWorkNews news)
{
    /// <summary>What says more than another message of the same act: whoever is accepted on the spot need not be told of the receipt.</summary>
    private static readonly Dictionary<string, string[]> SaidBy = new()
    {
        [NoticeCodes.Received] = [NoticeCodes.Accepted, NoticeCodes.AcceptedTolerated, NoticeCodes.CorrectionAsked, NoticeCodes.NotAccepted],
        [NoticeCodes.ClockResumed] = [NoticeCodes.ClockStopped, NoticeCodes.Denied, NoticeCodes.Ended, NoticeCodes.ToleranceBroken, NoticeCodes.ResultReady],
    };

    /// <summary>The rows of an act, to be saved with it.</summary>
    public async Task<ToldRows> WriteAsync(Case subject, CaseAct act, Book book, CancellationToken cancellation)
    {
        var told = subject.NewNotices;
        var reported = platforms.Write(subject, act, book);
        if (told.Count == 0 && subject.NewItems.Count == 0)
            return ToldRows.Nothing with { Reported = reported };
        var codes = told.Where(t => t.Recipient == Message.ToApplicant).Select(t => t.Template!).ToHashSet();
        var messages = told.Where(t => t.Recipient == Message.ToApplicant).DistinctBy(t => t.Template)
            .Where(row => !SaidBy.GetValueOrDefault(row.Template!, []).Any(codes.Contains)).SelectMany(row => ToApplicant(subject, row, (act, book.Desk)));
        var tellings = subject.NewItems.Select(item => (Telling.On(item, NoticeCodes.ItemOpened), StaffAudience.Responsible(item)))
            .Concat(told.Where(t => t.Recipient != Message.ToApplicant).GroupBy(t => t.Template!).Select(rows => OnStaff(subject, rows.Key, [.. rows])));
        var toStaff = await staff.TellAsync([.. tellings], (book, act.Today), act.At, cancellation);
        return toStaff with { Rows = [.. messages, .. toStaff.Rows], Reported = reported };
    }

    /// <summary>After the commit: whoever looks on is told that something is there.</summary>
    public void Told(Case subject, DateTimeOffset at, ToldRows told)
    {
        news.Tell(WorkChange.Of(subject, at) with { Told = told.People });
        if (told.Reported)
            platforms.Wake();
    }

    private IEnumerable<Message> ToApplicant(Case subject, OutboxRow row, (CaseAct Act, Window? Desk) by)
    {
        var code = MessageCode.Of(row.Template!);
        var args = CaseArgs.Of(subject, code, by.Act.Book, by.Desk, row.Said);
        var telling = Telling.On(subject, row.Template!, args) with { Code = code.Code };
        var wanted = code.Duty || !subject.Applicant.NoReminders;
        return Ways(subject.Applicant).Select(way => Message.ForApplicant(telling, way, wanted, rules.Quiet, by.Act.At));
    }

    private static (Telling Told, StaffAudience Whom) OnStaff(Case subject, string code, IReadOnlyList<OutboxRow> rows)
    {
        var telling = Telling.On(subject, code, CaseArgs.ForStaff(subject, rows[0].Said)) with { Kind = KindOf(code) };
        return (telling, new StaffAudience([.. rows.Select(r => r.Recipient!)], subject.DepartmentCode));
    }

    private static MessageChannel[] Ways(Applicant applicant) => applicant.Contact switch
    {
        ContactWay.Email => [MessageChannel.Email],
        ContactWay.Both => [MessageChannel.Sms, MessageChannel.Email],
        _ => [MessageChannel.Sms],
    };

    /// <summary>A rung's code ends with its name.</summary>
    private static NoticeKind KindOf(string code) => code[(code.LastIndexOf('.') + 1)..] switch
    {
        "Reminder" => NoticeKind.Reminder,
        "Yellow" => NoticeKind.Yellow,
        "Red" => NoticeKind.Red,
        "Head" or "Supervisor" => NoticeKind.Report,
        _ => NoticeKind.Work,
    };
}

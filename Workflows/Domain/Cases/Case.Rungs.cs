using ApprovalHub.Domain.Clocks;
using ApprovalHub.Domain.Notices;
using ApprovalHub.Domain.Supervision;

namespace ApprovalHub.Domain.Cases;

public sealed partial class Case
{
    private List<CaseRung> rungs = [];
    private List<SupervisionItem> newItems = [];

    /// <summary>The rungs that have fired; not loaded for an act, which knows them by their marks.</summary>
    public IReadOnlyList<CaseRung> Rungs => rungs;

    /// <summary>Supervision items that this act opened, to be saved with it.</summary>
    public IReadOnlyList<SupervisionItem> NewItems => newItems;

    /// <summary>Rungs that have not fired yet, each with its instant.</summary>
    private IEnumerable<CaseDue> PendingRungs(CaseAct act)
    {
        foreach (var limit in RunningLimits(act))
        {
            foreach (var rung in act.Book.Ladder.Of(limit.Kind).Where(r => !limit.Fired.Has(r.Rung)))
            {
                if (rung.At.Of(limit.Clock, act.Book.Calendar) is { } at && rung.HoldsAt(at))
                    yield return new CaseDue(DueKind.Rung, at) { Rung = (limit, rung) };
            }
        }
    }

    private static string HolderOf(CaseTask task) => task.AssigneeId is { } person ? $"Person:{person:N}" : task.PoolKey;

    /// <summary>
    /// A rung marks and tells, and may open a supervision item. It never approves, refuses or moves anything. Where a step is asked of two, each has a
    /// mark and a claim; who stands above them is told once, and one item is opened.
    /// </summary>
    private void Fire(RunningLimit limit, LadderRung rung, DateTimeOffset due, CaseAct act)
    {
        var twin = Twin(limit, rung.Rung, act.Book);
        Mark(limit, limit.Fired.With(rung.Rung));
        var fired = new CaseRung(this, limit, rung.Rung, (due, act.At), DepartmentOf(limit.Task, act.Book));
        rungs.Add(fired);
        var told = twin is null ? rung.Audiences.Select(a => Told(a, fired, limit.Task)).Distinct().ToList()
            : rung.Audiences.Contains(Audience.Holder) && HolderOf(limit.Task!) != HolderOf(twin) ? [HolderOf(limit.Task!)] : [];
        foreach (var who in told)
            Tell($"{limit.Kind}.{rung.Rung}", who, act, NoticeArgs.None.With("step", fired.Step).With("due", limit.Clock.Due(act.Book.Calendar)?.Date));
        if (twin is null && rung.ReplyDays is { } days)
            fired.ItemId = OpenItem(fired, rung.Card, days, act).Id;
        Do(act, "RungFired", null, new
        {
            limit.Kind,
            Instance = limit.Instance.Length == 0 ? null : limit.Instance,
            rung.Rung,
            Due = due,
            fired.DepartmentCode,
            fired.Step,
            Person = fired.PersonName,
            Told = told,
            Item = fired.ItemId,
        });
    }

    /// <summary>A supervision item about this case, to be answered by the department within so many working days.</summary>
    private SupervisionItem OpenItem(CaseRung fired, Card card, int days, CaseAct act)
    {
        var subject = new ItemSubject(Id, Number, MatterCode, fired.DepartmentCode) { Step = fired.Step, PersonId = fired.PersonId, PersonName = fired.PersonName };
        var reply = act.Book.Calendar.Due(act.At, Limit.WorkDays(days), []).Value;
        var item = new SupervisionItem(
            subject, $"{fired.Limit}.{fired.Rung}", card, (reply.Date, reply.EndsAt), (ShanghaiTime.Text(fired.DueAt), new ItemAct(act.By, act.At)));
        newItems.Add(item);
        return item;
    }

    /// <summary>As the outbox names whom it goes to: a person, a pool, a role of a department, or the applicant.</summary>
    private static string Told(Audience audience, CaseRung fired, CaseTask? task) => audience switch
    {
        Audience.Applicant => Message.ToApplicant,
        Audience.Supervisor => "Supervisor",
        Audience.Chief => $"ChiefRepresentative:{fired.DepartmentCode}",
        Audience.Holder when task is not null => HolderOf(task),
        _ => $"DepartmentHead:{fired.DepartmentCode}",
    };
}

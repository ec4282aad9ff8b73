using ApprovalHub.Domain.Clocks;
using ApprovalHub.Domain.Kernel;
using ApprovalHub.Domain.Process;

namespace ApprovalHub.Domain.Cases;

public sealed partial class Case
{
    /// <summary>Days within which all corrections must be told, else the application is deemed accepted (许可法 §32(1)(4)).</summary>
    public static Limit NoticeLimit { get; } = Limit.WorkDays(5);

    /// <summary>The article that it rests on.</summary>
    public const string NoticeGround = "行政许可法第三十二条第一款第（四）项";

    /// <summary>When the application was complete: its receipt, or the day its corrections were complete (FACTS 3.9).</summary>
    public DateTimeOffset CompleteAt { get; private set; }

    /// <summary>受理时间; the clocks start on this day.</summary>
    public DateTimeOffset? AcceptedAt { get; private set; }

    public string? AcceptedByName { get; private set; }

    /// <summary>Whether the law accepted it by the passing of time (视为受理).</summary>
    public bool DeemedAccepted { get; private set; }

    /// <summary>When the corrections were told; they are told once (一次告知).</summary>
    public DateTimeOffset? CorrectionToldAt { get; private set; }

    /// <summary>When an application without a notice is deemed accepted; null once there is a notice or a decision on it.</summary>
    public DateTimeOffset? NoticeDueAt { get; private set; }

    private object? Accept(IReadOnlyList<MaterialIn> onTheSpot, CaseAct act)
    {
        if (AcceptedAt is not null)
            return null; // sent back to intake after acceptance: accepted stays accepted, the clocks run on
        TakeIn(onTheSpot, act);
        MaterialRules.AllRequiredAreThere(Checklist);
        FormGate.IsComplete(FormJson, act);
        StartClocks(act.By.Name, CorrectionToldAt is null ? act.At : CompleteAt, act);
        return new { AcceptedAt, Materials = onTheSpot };
    }

    private object? NotYetAccepted()
    {
        if (AcceptedAt is { } at)
            throw Refusal.Conflict("INTAKE_ALREADY_ACCEPTED").With("when", ShanghaiTime.Text(at)).Throwable();
        return null;
    }

    /// <summary>Who is not competent names who is (许可法 §32(1)(2)).</summary>
    private object NameTheOrgan(string? organ)
    {
        NotYetAccepted();
        var named = Text.Optional(organ, "competentOrgan", 100) ?? throw Refusal.Invalid("COMPETENT_ORGAN_MISSING", "行政许可法第三十二条第一款第（二）项").Throwable();
        Wrote = Wrote with { CompetentOrgan = named };
        return new { CompetentOrgan = named };
    }

    /// <summary>All that must be corrected is told once, in writing, within five working days (许可法 §32(1)(4), R-ONCE).</summary>
    private object TellCorrections(IReadOnlyList<CorrectionItem> items, CaseAct act)
    {
        NotYetAccepted();
        if (CorrectionToldAt is { } told)
            throw Refusal.Conflict("CORRECTION_TOLD_ONCE", NoticeGround).With("when", ShanghaiTime.Text(told)).Throwable();
        if (items.Count == 0)
            throw Refusal.Invalid("CORRECTION_LIST_EMPTY", NoticeGround).Throwable();
        foreach (var item in items)
        {
            MaterialRules.MaterialIsListed(item.MaterialCode, act.Book.Matter);
            var material = Material(item.MaterialCode);
            if (material.CorrectionAsked is not null)
                throw Refusal.Invalid("MATERIAL_TWICE").With("material", item.MaterialCode).Throwable();
            material.CorrectionAsked = Text.Required(item.Asked, "corrections.asked", 500);
        }
        if (Checklist.Where(m => m.IsMissing && m.CorrectionAsked is null).Select(m => m.Name).ToList() is { Count: > 0 } untold)
        {
            throw Refusal.Invalid("CORRECTION_NOT_ALL_TOLD", NoticeGround)
                .With("materials", string.Join('、', untold)).Throwable();
        }
        CorrectionToldAt = act.At;
        TellApplicant(Notices.NoticeCodes.CorrectionAsked, act);
        return new { Items = items };
    }

    /// <summary>补正完成: all that was asked has come; the time is that of arrival.</summary>
    private object Corrected(IReadOnlyList<MaterialIn> handedIn, CaseAct act)
    {
        TakeIn(handedIn, act);
        var open = Checklist.Where(HasNotComeSince).ToList();
        if (open.Count > 0)
            throw Refusal.Conflict("CORRECTION_INCOMPLETE").With("materials", string.Join('、', open.Select(m => m.Name))).Throwable();
        (CompleteAt, NoticeRungs) = (act.At, default); // the days for a notice begin anew
        Produce(Process.Papers.CorrectionReceipt);
        return new { Materials = handedIn };
    }

    private void TakeIn(IReadOnlyList<MaterialIn> handedIn, CaseAct act)
    {
        MaterialRules.OnlyListedMaterialsAreTaken(handedIn, act.Book.Matter);
        foreach (var material in handedIn)
        {
            var line = Material(material.Code);
            MaterialRules.ArrivalIsThatOfAParcel(material, line.Owed ? PromisedAt : AskedInReview is { } stop && HasNotComeSince(line, stop) ? stop.StoppedAt : null, act);
            line.Take(material, material.ArrivedAt ?? act.At);
        }
        OwedCount = Checklist.Count(m => m.Owed);
    }

    private CaseMaterial Material(string code) =>
        Checklist.Find(m => m.Code == code) ?? throw Refusal.Invalid("MATERIAL_NOT_LISTED").With("material", code).With("matter", MatterName).Throwable();

    /// <summary>视为受理: five working days without a notice count as acceptance from the day the materials came (许可法 §32(1)(4)).</summary>
    private void DeemAccepted(CaseAct act)
    {
        DeemedAccepted = true;
        StartClocks(Actor.System.Name, CompleteAt, act);
        foreach (var (activity, outcome) in new[] { (ActivityTypes.PreReview, "Passed"), (ActivityTypes.Intake, "Accepted") })
        {
            if (tasks.Find(t => t.IsOpen && t.Activity == activity) is not { } task)
                continue;
            task.Complete(outcome, new Opinion("逾期未告知补正，视为受理", NoticeGround), act.By, act.At);
            Do(act, "DeemedAccepted", new Signal.Complete(task.Key, outcome), new { AcceptedAt });
        }
    }

    private bool WaitsForANotice => AcceptedAt is null && tasks.Exists(t => t.IsOpen && t.Activity is ActivityTypes.Intake or ActivityTypes.PreReview);

    private void StartClocks(string acceptedBy, DateTimeOffset at, CaseAct act)
    {
        (AcceptedAt, AcceptedByName) = (at, acceptedBy);
        TellApplicant(Owes ? Notices.NoticeCodes.AcceptedTolerated : Notices.NoticeCodes.Accepted, act);
    }
}

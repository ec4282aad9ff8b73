using ApprovalHub.Domain.Kernel;
using ApprovalHub.Domain.Process;

namespace ApprovalHub.Domain.Cases;

public sealed partial class Case
{
    /// <summary>The event of a reminder.</summary>
    public const string Reminded = "CollectionReminded";

    /// <summary>The message of a reminder that goes out through the outbox.</summary>
    public const string ReminderMessage = Notices.NoticeCodes.CollectionReminder;

    /// <summary>Whether the result must not leave yet: materials are owed, and the matter does not issue first.</summary>
    public bool IsHeldBack(Matters.MatterContent matter) => Owes && matter.Tolerance is not { IssueFirst: true };

    /// <summary>
    /// 催领: tells the applicant again that the result lies ready. The duty to deliver it within ten working days of the decision is the organ's
    /// (行政许可法第四十四条、第八十二条); the result stays at the desk until it is handed over. What was said on the phone must be written down.
    /// </summary>
    public void RemindToCollect(ReminderWay way, string? words, CaseAct act)
    {
        MustRun();
        var task = tasks.Find(t => t.IsOpen && t.Activity == ActivityTypes.Dispatch)
            ?? throw Refusal.Conflict("RESULT_NOT_READY").With("number", Number).Throwable();
        ActorRules.PersonMayActOnTheTask(act, task, this);
        var said = way == ReminderWay.Phone ? Text.Required(words, "words", 200) : Text.Optional(words, "words", 200);
        if (way == ReminderWay.Message)
            TellApplicant(ReminderMessage, act);
        Do(act with { OnBehalfOf = act.By.BehalfFor(task) }, "CollectionReminded", null, new { task.Key, Way = way, Words = said });
    }
}

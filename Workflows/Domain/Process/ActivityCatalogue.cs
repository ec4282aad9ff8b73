using System.Collections.Frozen;
using static ApprovalHub.Domain.Process.PortUse;

namespace ApprovalHub.Domain.Process;

/// <summary>The activity types that are understood, with their ports, actors and papers: the table of PROCESS.md as data.</summary>
public static class ActivityCatalogue
{
    private static readonly ActivityPort Done = new("Done", Needed);

    public static FrozenDictionary<string, ActivitySort> All { get; } = new ActivitySort[]
    {
        new(ActivityTypes.Start, "开始", null, Done),
        new(ActivityTypes.End, "结束", null),
        new(ActivityTypes.Finish, "结束", null),
        new(ActivityTypes.FlowFork, "并行分支", null, Done),
        new(ActivityTypes.FlowJoin, "汇合", null, Done),
        new(ActivityTypes.Branch, "条件分支", null, new ActivityPort("Default", Needed)),
        new(ActivityTypes.Notify, "告知", null, Done),
        new(ActivityTypes.Issue, "制证", null, Done),
        new(ActivityTypes.PreReview, "网上预审", ActorKind.Reviewer, Worked("Passed"), new("Rejected", Ending, CaseResults.Returned, null, DataSets.Process)),
        new(ActivityTypes.Intake, "收件受理", ActorKind.WindowClerk,
            new("Accepted", Needed, null, Papers.AcceptanceNotice, DataSets.Acceptance),
            new("Tolerated", Optional, null, Papers.AcceptanceNotice, DataSets.Acceptance),
            new("Correction", Needed, null, Papers.CorrectionNotice, DataSets.Correction),
            new("Refused", Ending, CaseResults.Refused, Papers.RefusalNotice),
            new("NotRequired", Ending, CaseResults.NotRequired, Papers.NotRequiredNotice),
            new("NotCompetent", Ending, CaseResults.NotCompetent, Papers.NotCompetentNotice)),
        new(ActivityTypes.Correction, "补正", ActorKind.Applicant,
            new("Completed", Needed, null, null, DataSets.Correction), new("Overdue", Ending, CaseResults.Withdrawn, null, DataSets.Correction)),
        new(ActivityTypes.Review, "审查", ActorKind.Reviewer, Worked("Passed"), Worked("Failed"), Back()),
        new(ActivityTypes.JointReview, "并联审批", ActorKind.Reviewer, Worked("Agreed"), Worked("Disagreed")),
        new(ActivityTypes.Countersign, "会签", ActorKind.Post, Worked("Agreed"), Worked("Disagreed")),
        new(ActivityTypes.SpecialProcedure, "特别程序", ActorKind.Reviewer,
            new("Done", Needed, null, null, DataSets.SpecialProcedure), new("Failed", Needed, null, null, DataSets.SpecialProcedure)),
        new(ActivityTypes.Decide, "决定", ActorKind.ChiefRepresentative, Granted(), Denied(), Back()),
        new(ActivityTypes.CollectiveDecision, "集体决策", ActorKind.DepartmentHead, Granted(), Denied()),
        new(ActivityTypes.ToleranceGate, "容缺补齐", ActorKind.Applicant, new("Completed", Needed), new("Overdue", Ending, CaseResults.Withdrawn)),
        new(ActivityTypes.Dispatch, "统一出件", ActorKind.Dispatcher,
            new("Delivered", Ending, null, null, DataSets.Collection), new("Unclaimed", Ending, null, null, DataSets.Collection)),
    }.ToFrozenDictionary(s => s.Type, StringComparer.Ordinal);

    private static ActivityPort Worked(string name) => new(name, Needed, null, null, DataSets.Process);

    private static ActivityPort Back() => new("Return", Optional, null, null, DataSets.Process);

    private static ActivityPort Granted() => new("Granted", Needed, CaseResults.Granted, null, DataSets.Process);

    private static ActivityPort Denied() => new("Denied", Ending, CaseResults.Denied, Papers.DenialDecision, DataSets.Process);
}

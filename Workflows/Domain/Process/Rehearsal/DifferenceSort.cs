namespace ApprovalHub.Domain.Process.Rehearsal;

/// <summary>What would be otherwise by the rehearsed definition than it was.</summary>
public enum DifferenceSort
{
    /// <summary>多出环节: a step that the case did not have, or had less often.</summary>
    StepAdded,

    /// <summary>少了环节</summary>
    StepLeftOut,

    /// <summary>分支不同: of a branch that both have.</summary>
    OtherBranch,

    /// <summary>办理人不同: another sort of actor, department or post is asked.</summary>
    OtherPeople,

    /// <summary>多出文书</summary>
    PaperAdded,

    /// <summary>少了文书</summary>
    PaperLeftOut,

    /// <summary>办结结果不同</summary>
    OtherEnd,

    /// <summary>更慢: more of the working days that count.</summary>
    MoreDays,

    /// <summary>更快</summary>
    FewerDays,

    /// <summary>What was done in the case has no place: parties added, an answer recalled.</summary>
    ActWithoutPlace,

    /// <summary>卡住: the case cannot go on.</summary>
    Stuck,
}

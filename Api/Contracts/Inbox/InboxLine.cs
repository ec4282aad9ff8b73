namespace ApprovalHub.Api.Contracts.Inbox;

/// <summary>A task in somebody's inbox.</summary>
public sealed record InboxLine
{
    /// <summary>The task; null on the tab of followed cases, where a case may have none open.</summary>
    public Guid? TaskId { get; init; }

    /// <summary>Name of the step.</summary>
    public required string Step { get; init; }

    public required string NodeId { get; init; }

    public required Guid CaseId { get; init; }

    public required string CaseNumber { get; init; }

    /// <summary>实施编码</summary>
    public required string MatterCode { get; init; }

    public required string MatterName { get; init; }

    /// <summary>Department that the task lies with; of a window's task the one that owns the matter.</summary>
    public required string DepartmentCode { get; init; }

    /// <summary>Name of the applicant.</summary>
    public required string Applicant { get; init; }

    /// <summary>Green or Normal.</summary>
    public required string Lane { get; init; }

    /// <summary>Counter or Online.</summary>
    public required string Channel { get; init; }

    public required DateTimeOffset OpenedAt { get; init; }

    /// <summary>When the step's own limit runs out.</summary>
    public DateTimeOffset? DueAt { get; init; }

    public bool Overdue { get; init; }

    /// <summary>红黄牌: None, Yellow or Red, the gravest that is shown.</summary>
    public string Card { get; init; } = "None";

    /// <summary>Working days left until <see cref="DueAt"/>, today not counted; below zero by how many are overrun; null without a limit.</summary>
    public int? WorkDaysLeft { get; init; }

    /// <summary>承诺办结日期 of the case.</summary>
    public DateOnly? PromisedDue { get; init; }

    /// <summary>Who has claimed it.</summary>
    public string? Assignee { get; init; }

    /// <summary>Whose task or post it is where I stand in (代岗), or null.</summary>
    public string? OnBehalfOf { get; init; }

    /// <summary>What may be done from the row: claim, release, and approve where the template allows it in bulk.</summary>
    public IReadOnlyList<string> QuickActs { get; init; } = [];

    /// <summary>Of a step that is asked of several at once which it is, as <c>1/2</c>; else null.</summary>
    public string? Part { get; init; }

    /// <summary>Who else has it to do; empty for what nobody has claimed yet.</summary>
    public IReadOnlyList<string> AlsoAsked { get; init; } = [];

    /// <summary>Who has done their part already.</summary>
    public IReadOnlyList<string> AlsoDone { get; init; } = [];

    /// <summary>Outcomes that may be chosen.</summary>
    public required IReadOnlyList<string> Outcomes { get; init; }

    /// <summary>What was chosen, once done.</summary>
    public string? Outcome { get; init; }

    /// <summary>When it was done.</summary>
    public DateTimeOffset? EndedAt { get; init; }

    /// <summary>The case's revision.</summary>
    public required int Revision { get; init; }
}

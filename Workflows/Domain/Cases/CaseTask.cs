using ApprovalHub.Domain.Clocks;
using ApprovalHub.Domain.Process;
using ApprovalHub.Domain.Supervision;

namespace ApprovalHub.Domain.Cases;

/// <summary>A task (待办): one step of one case for one sort of person, completed once.</summary>
public sealed partial class CaseTask
{
    private static readonly DateTimeOffset Never = new(9999, 1, 1, 0, 0, 0, TimeSpan.Zero);

    private CaseTask()
    {
    }

    // What goes on in it with its time and marks is the task before, if any.
    internal CaseTask(Case owner, Effect.OpenTask open, DateTimeOffset at, CaseTask? before = null)
    {
        Id = Guid.CreateVersion7(at);
        CaseId = owner.Id;
        Key = open.TaskKey;
        NodeId = open.NodeId;
        Activity = open.ActivityType;
        Name = open.Name;
        ActorKind = open.Who.Kind;
        DepartmentCode = open.Who.Department;
        PostCode = open.Who.Post;
        Outcomes = string.Join(',', open.Outcomes);
        LimitAmount = open.Limit?.Amount;
        LimitUnit = open.Limit?.Unit;
        Lane = owner.Lane;
        PoolKey = Pool.Of(open.Who, owner.DepartmentCode);
        OpenedAt = at;
        if (before is not null)
            GoOnFrom(before);
    }

    public Guid Id { get; private set; }

    public Guid CaseId { get; private set; }

    /// <summary>The engine's key, unique in the case for ever.</summary>
    public string Key { get; private set; } = "";

    public string NodeId { get; private set; } = "";

    public string Activity { get; private set; } = "";

    public string Name { get; private set; } = "";

    public ActorKind ActorKind { get; private set; }

    public string? DepartmentCode { get; private set; }

    public string? PostCode { get; private set; }

    /// <summary>Outcomes that may be chosen, separated by commas.</summary>
    public string Outcomes { get; private set; } = "";

    public int? LimitAmount { get; private set; }

    public LimitUnit? LimitUnit { get; private set; }

    public Lane Lane { get; internal set; }

    public TaskState State { get; private set; }

    /// <summary>Who has claimed it (签收), or null while it lies in the pool.</summary>
    public Guid? AssigneeId { get; private set; }

    public string? AssigneeName { get; private set; }

    public DateTimeOffset OpenedAt { get; private set; }

    /// <summary>Whose pool it lies in, see <see cref="Pool"/>.</summary>
    public string PoolKey { get; private set; } = "";

    /// <summary>When the step limit has run out; null without a limit, or while the clock stands.</summary>
    public DateTimeOffset? DueAt { get; private set; }

    /// <summary>The due instant for sorting; tasks without one come last.</summary>
    public DateTimeOffset DueOrder { get; private set; } = Never;

    public bool DueProvisional { get; private set; }

    /// <summary>Rungs of the step's limit that have fired.</summary>
    public RungMarks Rungs { get; internal set; }

    /// <summary>Rungs of the handing over to the department that have fired.</summary>
    public RungMarks HandoverRungs { get; internal set; }

    /// <summary>The gravest card of the step.</summary>
    public Card Card => (Card)Math.Max((int)Rungs.Card, (int)HandoverRungs.Card);

    /// <summary>When it was marked overdue; the mark stays.</summary>
    public DateTimeOffset? OverdueAt { get; internal set; }

    public string? Outcome { get; private set; }

    /// <summary>意见, written by the person who acted (FACTS 3.9: a name alone is no opinion).</summary>
    public string? Opinion { get; private set; }

    /// <summary>Legal ground given, for refusals.</summary>
    public string? Ground { get; private set; }

    /// <summary>Kinds of special procedures that the reviewer asked for, separated by commas, or null.</summary>
    public string? Procedures { get; private set; }

    public DateTimeOffset? EndedAt { get; private set; }

    public Guid? ActedById { get; private set; }

    public string? ActedByName { get; private set; }

    /// <summary>On whose behalf a stand-in acted (R-AB).</summary>
    public string? OnBehalfOf { get; private set; }

    public Limit? Limit => LimitAmount is { } amount && LimitUnit is { } unit ? new Limit(amount, unit) : null;

    public bool IsOpen => State == TaskState.Open;

    public IReadOnlyList<string> OutcomeList => Outcomes.Length == 0 ? [] : Outcomes.Split(',');

    internal CaseTask Copy() => (CaseTask)MemberwiseClone();

    internal void FallsDue(DateTimeOffset? at, bool provisional) => (DueAt, DueOrder, DueProvisional) = (at, at ?? Never, provisional);

    internal void Claim(Actor by) => (AssigneeId, AssigneeName) = (by.PersonId, by.Name);

    internal void Release() => (AssigneeId, AssigneeName) = (null, null);

    internal void Assign(Guid personId, string name) => (AssigneeId, AssigneeName) = (personId, name);

    internal void Complete(string outcome, Opinion? opinion, Actor by, DateTimeOffset at)
    {
        (State, Outcome, EndedAt) = (TaskState.Done, outcome, at);
        (Opinion, Ground) = (opinion?.Words, opinion?.Ground);
        (ActedById, ActedByName, OnBehalfOf) = (by.PersonId, by.Name, by.BehalfFor(this));
    }

    internal void Ask(IEnumerable<string> procedures) => Procedures = string.Join(',', procedures.Distinct());

    internal void Cancel(string why, DateTimeOffset at) => (State, Outcome, EndedAt) = (TaskState.Cancelled, why, at);

    internal void Reopen()
    {
        (State, Outcome, EndedAt, Opinion, Ground) = (TaskState.Open, null, null, null, null);
        (ActedById, ActedByName, OnBehalfOf, Procedures) = (null, null, null, null);
    }
}

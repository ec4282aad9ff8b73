using ApprovalHub.Domain.Kernel;
using ApprovalHub.Domain.Process;

namespace ApprovalHub.Domain.Cases;

/// <summary>
/// 办件: one application for one matter from the counter (or the web) to the handed-over result. The only writer of its tasks,
/// clocks, materials, papers and events. Every public act either changes all that belongs to it or throws a
/// <see cref="RefusedException"/>; the caller saves everything in one transaction or nothing (HOUSE.md D4).
/// </summary>
public sealed partial class Case
{
    private List<CaseTask> tasks = [];
    private List<CaseMaterial> materials = [];
    private List<CaseStop> stops = [];
    private List<CaseExtension> extensions = [];
    private List<CaseEvent> events = [];
    private List<CasePaper> papers = [];
    private List<OutboxRow> outbox = [];
    private List<CaseGuest> guests = [];

    private Case()
    {
    }

    public Guid Id { get; private set; }

    /// <summary>办件编号: 实施编码 + yyyyMMdd + sequence of the day (FACTS 3.7).</summary>
    public string Number { get; private set; } = "";

    /// <summary>查询密码, printed on the receipt.</summary>
    public string QueryCode { get; private set; } = "";

    public Guid MatterVersionId { get; private set; }

    public string MatterCode { get; private set; } = "";

    public string MatterName { get; private set; } = "";

    /// <summary>主办部门</summary>
    public string DepartmentCode { get; private set; } = "";

    /// <summary>Window that received it, or null when it came online.</summary>
    public string? WindowNo { get; private set; }

    public Channel Channel { get; private set; }

    public Lane Lane { get; private set; }

    public CaseState State { get; private set; }

    /// <summary>办结结果, one of <see cref="CaseResults"/>, once ended.</summary>
    public string? Result { get; private set; }

    public Applicant Applicant { get; private set; } = null!;

    public Agent? Agent { get; private set; }

    /// <summary>What the application form says, as JSON, or null.</summary>
    public string? FormJson { get; private set; }

    /// <summary>首问负责: who was asked first (R-FIRSTASK).</summary>
    public string ReceivedByName { get; private set; } = "";

    public Guid? ReceivedById { get; private set; }

    public DateTimeOffset ReceivedAt { get; private set; }

    public DateTimeOffset? EndedAt { get; private set; }

    public string TemplateId { get; private set; } = "";

    public int TemplateVersion { get; private set; }

    /// <summary>Engine that started the process; a case stays on it.</summary>
    public string Engine { get; private set; } = "";

    /// <summary>Version of the engine that wrote the state last.</summary>
    public string EngineVersion { get; private set; } = "";

    /// <summary>The engine's state.</summary>
    public string ProcessPayload { get; private set; } = "";

    /// <summary>Counts the acts; the concurrency token and the ETag.</summary>
    public int Revision { get; private set; }

    /// <summary>The earliest instant at which something of this case falls due, for the sweep; null when nothing will.</summary>
    public DateTimeOffset? NextDueAt { get; private set; }

    public IReadOnlyList<CaseTask> Tasks => tasks;

    public IReadOnlyList<CaseMaterial> Materials => materials;

    /// <summary>How many lines the checklist has.</summary>
    public int MaterialCount { get; private set; }

    /// <summary>Whether the case has stops or extensions to load with it.</summary>
    public bool HasLedger { get; private set; }

    /// <summary>Whether an act may need the checklist: until acceptance, where something was tolerated and may be owed, or owed again, and where a correction was asked for in review and the decision is not made. The ledger must have been loaded.</summary>
    public bool NeedsChecklist => AcceptedAt is null || PromisedAt is not null || (DecidedAt is null && stops.Exists(s => s.Kind == Clocks.StopKind.ReviewCorrection));

    public IReadOnlyList<CaseStop> Stops => stops;

    public IReadOnlyList<CaseExtension> Extensions => extensions;

    public IReadOnlyList<CaseEvent> Events => events;

    public IReadOnlyList<CasePaper> Papers => papers;

    public IReadOnlyList<OutboxRow> Outbox => outbox;

    /// <summary>Other departments and posts that are or were asked; not loaded for an act, which only adds to them.</summary>
    public IReadOnlyList<CaseGuest> Guests => guests;

    public bool IsEnded => State == CaseState.Ended;

    /// <summary>Finds a task; refuses <c>TASK_UNKNOWN</c>.</summary>
    public CaseTask Task(Guid id) =>
        tasks.Find(t => t.Id == id) ?? throw Refusal.Missing("TASK_UNKNOWN").Throwable();

    private CaseTask Task(string key) =>
        tasks.Find(t => t.Key == key) ?? throw new InvalidOperationException($"The engine names task {key}, which case {Number} has not.");

    /// <summary>The checklist; it must have been loaded, since a rule over half a checklist would pass what it must refuse.</summary>
    private List<CaseMaterial> Checklist => materials.Count == MaterialCount
        ? materials
        : throw new InvalidOperationException($"The checklist of case {Number} was not loaded.");

    private void MustRun()
    {
        if (IsEnded)
            throw Refusal.Conflict("CASE_ENDED").With("number", Number).With("result", Result).Throwable();
    }
}

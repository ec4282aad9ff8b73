namespace ApprovalHub.Domain.Supervision;

/// <summary>
/// 监察件: something that the department must answer for: it replies within a limit, corrects what was wrong, and the supervisor closes it
/// (FACTS 10.2). It changes nothing in the case itself.
/// </summary>
public sealed partial class SupervisionItem
{
    private List<ItemEntry> entries = [];

    private SupervisionItem()
    {
    }

    /// <param name="subject">What it is about.</param>
    /// <param name="rule">Code of the rule or rung that it comes from, for example <c>Promised.Red</c>.</param>
    /// <param name="card">The card shown with it.</param>
    /// <param name="reply">Last day for the reply, and the instant at which that is over.</param>
    /// <param name="opened">Why it was opened, by whom and when.</param>
    internal SupervisionItem(ItemSubject subject, string rule, Card card, (DateOnly Day, DateTimeOffset Ends) reply, (string Words, ItemAct Act) opened)
    {
        Id = Guid.CreateVersion7(opened.Act.At);
        (CaseId, CaseNumber, MatterCode, DepartmentCode) = subject;
        (Step, PersonId, PersonName) = (subject.Step, subject.PersonId, subject.PersonName);
        (Rule, Card, OpenedAt) = (rule, card, opened.Act.At);
        (ReplyBy, ReplyDueAt) = reply;
        Note(ItemEntryKind.Opened, opened.Words, opened.Act);
    }

    /// <summary>An item that was opened by the very act that received its case learns the number with it.</summary>
    internal void IsAbout(Cases.Case subject) => CaseNumber = subject.Number;

    /// <summary>立件 by a supervisor, by a rule of the book.</summary>
    public static SupervisionItem ByHand(ItemSubject subject, SupervisionRule rule, (DateOnly Day, DateTimeOffset Ends) reply, string? words, ItemAct act) =>
        new(subject, rule.Code, rule.Card, reply, (words ?? "", act));

    public Guid Id { get; private set; }

    public Guid? CaseId { get; private set; }

    public string? CaseNumber { get; private set; }

    public string? MatterCode { get; private set; }

    /// <summary>责任部门: its head or chief representative, or the person, answers.</summary>
    public string DepartmentCode { get; private set; } = "";

    public string? Step { get; private set; }

    public Guid? PersonId { get; private set; }

    public string? PersonName { get; private set; }

    public string Rule { get; private set; } = "";

    public Card Card { get; private set; }

    public ItemState State { get; private set; }

    public DateTimeOffset OpenedAt { get; private set; }

    /// <summary>Last day for the reply.</summary>
    public DateOnly ReplyBy { get; private set; }

    public DateTimeOffset ReplyDueAt { get; private set; }

    /// <summary>When it was replied to, the last time.</summary>
    public DateTimeOffset? RepliedAt { get; private set; }

    public DateTimeOffset? ClosedAt { get; private set; }

    /// <summary>What the supervisor found, once closed.</summary>
    public ItemFinding? Finding { get; private set; }

    /// <summary>Counts what was done; the concurrency token.</summary>
    public int Revision { get; private set; }

    public IReadOnlyList<ItemEntry> Entries => entries;

    /// <summary>Whether the reply came after its day, or has not come by now.</summary>
    public bool IsLate(DateTimeOffset now) => (RepliedAt ?? now) >= ReplyDueAt && State != ItemState.Closed;
}

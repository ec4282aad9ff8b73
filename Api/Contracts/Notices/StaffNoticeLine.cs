namespace ApprovalHub.Api.Contracts.Notices;

/// <summary>A notice to a member of staff (站内通知).</summary>
public sealed record StaffNoticeLine
{
    public required Guid Id { get; init; }

    /// <summary>Which notice: limit and rung as <c>Promised.Red</c>, TaskAssigned, Item.Opened, Item.Replied, Item.Corrected, Item.SentBack, Item.Closed, or a code of a process template.</summary>
    public required string Code { get; init; }

    /// <summary>Work, Reminder, Yellow, Red, Report, Item or System.</summary>
    public required string Kind { get; init; }

    public Guid? CaseId { get; init; }

    public Guid? ItemId { get; init; }

    /// <summary>The values that it names, as they were then: number, matter, step, due (a day), rule.</summary>
    public required IReadOnlyDictionary<string, string> Args { get; init; }

    public required DateTimeOffset CreatedAt { get; init; }

    public DateTimeOffset? ReadAt { get; init; }
}

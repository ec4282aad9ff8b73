namespace ApprovalHub.Domain.Notices;

/// <summary>Something that people are told.</summary>
/// <param name="Source">What it comes from, unique: case and event, or item and revision.</param>
/// <param name="Code">Which notice or message.</param>
/// <param name="Args">The values that it names.</param>
public sealed record Telling(string Source, string Code, NoticeArgs Args)
{
    public NoticeKind Kind { get; init; }

    public Guid? CaseId { get; init; }

    public Guid? ItemId { get; init; }

    /// <summary>Told by an act on a case.</summary>
    /// <param name="subject">The case.</param>
    /// <param name="code">Which notice.</param>
    /// <param name="args">Its values.</param>
    public static Telling On(Cases.Case subject, string code, NoticeArgs args) =>
        new($"case/{subject.Id:N}/{subject.EventCount}/{code}", code, args) { CaseId = subject.Id };

    /// <summary>Told by an act on a supervision item.</summary>
    public static Telling On(Supervision.SupervisionItem item, string code) => new($"item/{item.Id:N}/{item.Revision}/{code}", code, NoticeArgs.None
        .With("number", item.CaseNumber).With("step", item.Step).With("rule", item.Rule).With("due", item.ReplyBy))
    { Kind = NoticeKind.Item, CaseId = item.CaseId, ItemId = item.Id };
}

namespace ApprovalHub.Domain.Notices;

/// <summary>站内通知: one person is told one thing, in the transaction of the act that it is about. It is there with the commit and waits for nothing.</summary>
public sealed class StaffNotice
{
    private StaffNotice()
    {
    }

    /// <param name="personId">Who is told.</param>
    /// <param name="told">What.</param>
    /// <param name="at">When.</param>
    public StaffNotice(Guid personId, Telling told, DateTimeOffset at)
    {
        (Id, PersonId, CreatedAt) = (Guid.CreateVersion7(at), personId, at);
        (Source, Code, Kind, CaseId, ItemId, Args) = (told.Source, told.Code, told.Kind, told.CaseId, told.ItemId, told.Args.ToJson());
    }

    public Guid Id { get; private set; }

    public Guid PersonId { get; private set; }

    /// <summary>What it comes from; a person is told of one thing once.</summary>
    public string Source { get; private set; } = "";

    /// <summary>Which notice: limit and rung as <c>Promised.Red</c>, or a code of <see cref="NoticeCodes"/>.</summary>
    public string Code { get; private set; } = "";

    public NoticeKind Kind { get; private set; }

    public Guid? CaseId { get; private set; }

    public Guid? ItemId { get; private set; }

    /// <summary>The values that it names, as JSON, as they were then.</summary>
    public string Args { get; private set; } = "";

    public DateTimeOffset CreatedAt { get; private set; }

    /// <summary>When the person read it, or null.</summary>
    public DateTimeOffset? ReadAt { get; private set; }
}

namespace ApprovalHub.Domain.Notices;

/// <summary>
/// 消息: one text to one recipient by one way, written in the transaction of the act that it is about and sent afterwards by a job. Its id is the key
/// by which a gateway knows that it has taken it already. It holds no name, number or address of a person: the address is read when it is sent.
/// </summary>
public sealed class Message
{
    /// <summary>The recipient that is no member of staff.</summary>
    public const string ToApplicant = "applicant";

    private Message()
    {
    }

    private Message(Telling told, MessageChannel channel, DateTimeOffset at)
    {
        (Id, CreatedAt, Channel) = (Guid.CreateVersion7(at), at, channel);
        (Source, Code, CaseId, ItemId, Args) = (told.Source, told.Code, told.CaseId, told.ItemId, told.Args.ToJson());
    }

    /// <summary>To the applicant of a case.</summary>
    /// <param name="told">What.</param>
    /// <param name="channel">By which way.</param>
    /// <param name="wanted">Whether the applicant wants it, or duty asks for it.</param>
    /// <param name="quiet">When it may not go out.</param>
    /// <param name="at">Now.</param>
    public static Message ForApplicant(Telling told, MessageChannel channel, bool wanted, QuietHours quiet, DateTimeOffset at)
    {
        var earliest = quiet.NotBefore(at);
        return new Message(told, channel, at)
        {
            Recipient = ToApplicant,
            NotBefore = earliest,
            State = wanted ? MessageState.Pending : MessageState.Suppressed,
            DueAt = wanted ? earliest : null,
        };
    }

    /// <summary>To a member of staff, who chose to get it by e-mail too.</summary>
    public static Message ForStaff(Guid personId, Telling told, DateTimeOffset at) => new(told, MessageChannel.Email, at)
    {
        PersonId = personId,
        Recipient = personId.ToString("N"),
        NotBefore = at,
        DueAt = at,
    };

    public Guid Id { get; private set; }

    /// <summary>What it comes from; with recipient and way it is there once.</summary>
    public string Source { get; private set; } = "";

    /// <summary><see cref="ToApplicant"/>, or the person's key.</summary>
    public string Recipient { get; private set; } = "";

    public Guid? PersonId { get; private set; }

    public MessageChannel Channel { get; private set; }

    /// <summary>Which message; its text is that of the template of this code.</summary>
    public string Code { get; private set; } = "";

    public Guid? CaseId { get; private set; }

    public Guid? ItemId { get; private set; }

    /// <summary>The values that it names, as JSON, as they were then.</summary>
    public string Args { get; private set; } = "";

    public MessageState State { get; private set; }

    public DateTimeOffset CreatedAt { get; private set; }

    /// <summary>It does not go out earlier (quiet hours).</summary>
    public DateTimeOffset NotBefore { get; private set; }

    /// <summary>
    /// When a job may take it: not before, the next attempt, or the end of the lease of whoever sends it now. Null where nothing is to be done.
    /// </summary>
    public DateTimeOffset? DueAt { get; private set; }

    /// <summary>Attempts begun; who took it knows it by this number.</summary>
    public int Attempts { get; private set; }

    /// <summary>What went wrong the last time, without anybody's address.</summary>
    public string? LastFault { get; private set; }

    /// <summary>The gateway's own number for it.</summary>
    public string? ProviderId { get; private set; }

    public DateTimeOffset? SentAt { get; private set; }
}

namespace ApprovalHub.Domain.Notices;

/// <summary>How long what was told is kept: long enough to answer for it, and no longer, since it is about people. What was given up stays until it is sent.</summary>
/// <param name="MessageDays">Days that a message is kept which was sent or not wanted.</param>
/// <param name="NoticeDays">Days that a notice is kept after it was read.</param>
/// <param name="AnswerDays">Days in which a request that comes again gets its first answer.</param>
public sealed record KeepingRules(int MessageDays, int NoticeDays, int AnswerDays)
{
    /// <summary>Less than this is refused: reminders and retries still look back.</summary>
    public const int Fewest = 7;

    /// <summary>Days that it is kept what a platform's message said, after it has become what it asked for or was closed and the platform knows that.</summary>
    public int InboundDays { get; init; } = 30;

    public static KeepingRules Usual { get; } = new(730, 180, 30);
}

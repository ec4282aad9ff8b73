namespace ApprovalHub.Domain.Cases;

/// <summary>How an applicant was told again that a result lies ready (催领).</summary>
public enum ReminderWay
{
    /// <summary>电话: somebody spoke to the applicant, and says what was said.</summary>
    Phone,

    /// <summary>短信: a notice goes out through the outbox.</summary>
    Message,
}

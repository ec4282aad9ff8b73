namespace ApprovalHub.Api.Contracts.Dispatch;

/// <summary>How an applicant is reminded.</summary>
public enum ReminderWay
{
    /// <summary>电话: somebody has called, and writes down what was said.</summary>
    Phone,

    /// <summary>短信: a notice waits in the outbox to be sent.</summary>
    Message,
}

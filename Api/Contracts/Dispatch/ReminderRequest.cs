namespace ApprovalHub.Api.Contracts.Dispatch;

/// <summary>Reminds an applicant of results that lie ready (催领).</summary>
public sealed record ReminderRequest
{
    /// <summary>1 to 50, none twice.</summary>
    public required IReadOnlyList<Guid> CaseIds { get; init; }

    public required ReminderWay Way { get; init; }

    /// <summary>What was said, at most 200 characters; a phone call needs it.</summary>
    public string? Words { get; init; }
}

namespace ApprovalHub.Api.Contracts.Supervision;

/// <summary>退回重新回复.</summary>
/// <param name="Words">What the reply does not answer.</param>
/// <param name="ReplyDays">Working days for the new reply, 1 to 30.</param>
public sealed record SendBackRequest(string Words, int ReplyDays);

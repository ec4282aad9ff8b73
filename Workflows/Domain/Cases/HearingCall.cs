namespace ApprovalHub.Domain.Cases;

/// <summary>听证通知: what the applicant and the interested parties are told seven working days before (许可法 §48).</summary>
/// <param name="At">When it will be held.</param>
/// <param name="Place">Where.</param>
/// <param name="Presider">听证主持人</param>
public sealed record HearingCall(DateTimeOffset At, string Place, string Presider) : ActRecord;

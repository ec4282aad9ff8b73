namespace ApprovalHub.Api.Contracts.Calendar;

/// <summary>When a limit runs out.</summary>
/// <param name="Due">Last day, in Beijing time.</param>
/// <param name="Provisional">Whether a year was needed whose holidays are not published yet (暂定).</param>
public sealed record DueResponse(DateOnly Due, bool Provisional);

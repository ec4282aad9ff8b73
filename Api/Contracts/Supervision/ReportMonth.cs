namespace ApprovalHub.Api.Contracts.Supervision;

/// <summary>A month that has a report (督查月报): <c>/api/supervision/reports/{year}/{month}.pdf</c>.</summary>
/// <param name="Month">Its first day.</param>
/// <param name="Closed">Whether it is over: then its report stays as it is.</param>
public sealed record ReportMonth(DateOnly Month, bool Closed);

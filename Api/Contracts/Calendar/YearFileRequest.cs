namespace ApprovalHub.Api.Contracts.Calendar;

/// <summary>A year's file as it is, to be looked at before it is imported.</summary>
/// <param name="File">Its text, at most 100,000 characters.</param>
public sealed record YearFileRequest(string File);

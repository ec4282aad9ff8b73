namespace ApprovalHub.Api.Contracts.Calendar;

/// <summary>A year of the calendar that is wanted and not imported.</summary>
/// <param name="Number">The year.</param>
/// <param name="Since">Since which day it is wanted.</param>
/// <param name="Cases">Running cases with a provisional date (暂定).</param>
public sealed record MissingYearLine(int Number, DateOnly Since, int Cases);

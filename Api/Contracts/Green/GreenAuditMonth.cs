namespace ApprovalHub.Api.Contracts.Green;

/// <summary>月度抽查 of a month.</summary>
/// <param name="Month">Its first day.</param>
/// <param name="Seed">Whoever has it draws the same sample again: cases by SHA-256 of seed, colon and case number.</param>
/// <param name="DrawnAt">When it was drawn.</param>
/// <param name="Cases">Green cases of the month.</param>
/// <param name="Sampled">How many of them were drawn.</param>
/// <param name="Justified">Found justified.</param>
/// <param name="NotJustified">Found not justified.</param>
public sealed record GreenAuditMonth(DateOnly Month, string Seed, DateTimeOffset DrawnAt, int Cases, int Sampled, int Justified, int NotJustified);

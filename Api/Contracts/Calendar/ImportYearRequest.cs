namespace ApprovalHub.Api.Contracts.Calendar;

/// <summary>A year as its file has it: <c>{"year":2026,"source":"…","off":["2026-01-01..2026-01-03"],"work":["2026-01-04"]}</c>.</summary>
public sealed record ImportYearRequest
{
    public required int Year { get; init; }

    public required string Source { get; init; }

    public required IReadOnlyList<string> Off { get; init; }

    public required IReadOnlyList<string> Work { get; init; }
}

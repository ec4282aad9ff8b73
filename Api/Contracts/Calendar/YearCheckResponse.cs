namespace ApprovalHub.Api.Contracts.Calendar;

/// <summary>What a year's file would change, or what is wrong with it.</summary>
public sealed record YearCheckResponse
{
    /// <summary>What is wrong, by field; empty where the import would take the file.</summary>
    public required IReadOnlyList<Fault> Faults { get; init; }

    /// <summary>What to import, where nothing is wrong.</summary>
    public ImportYearRequest? Year { get; init; }

    /// <summary>Working days of the year by the file.</summary>
    public int WorkDays { get; init; }

    /// <summary>Working days by which it was counted so far (every Monday to Friday).</summary>
    public int WorkDaysBefore { get; init; }

    /// <summary>Running cases whose dates would be counted anew.</summary>
    public int Cases { get; init; }

    /// <param name="Field">year, source, off, work, or an entry by its place from 1: <c>off[2]</c>; empty for the file as a whole.</param>
    /// <param name="Code">The stable code.</param>
    /// <param name="Text">What is wrong.</param>
    /// <param name="Next">What to do next.</param>
    public sealed record Fault(string Field, string Code, string Text, string? Next);
}

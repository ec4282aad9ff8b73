namespace ApprovalHub.Domain.Clocks;

/// <summary>A year of the calendar as it was imported: the State Council's notice, kept as text.</summary>
public sealed class PublishedYear
{
    private PublishedYear()
    {
    }

    /// <param name="year">The year.</param>
    /// <param name="source">Notice that it comes from.</param>
    /// <param name="json">The file's text, checked.</param>
    /// <param name="at">When it was imported.</param>
    public PublishedYear(int year, string source, string json, DateTimeOffset at) =>
        (Year, Source, Json, ImportedAt) = (year, source, json, at);

    public int Year { get; private set; }

    public string Source { get; private set; } = "";

    public string Json { get; private set; } = "";

    public DateTimeOffset ImportedAt { get; private set; }

    /// <summary>A later notice of the same year takes its place; the text was checked.</summary>
    public void Correct(string json) => (Json, Source) = (json, CalendarYear.Parse(json).Value.Source);
}

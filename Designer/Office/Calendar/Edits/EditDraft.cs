using System.Text.Json;
using ApprovalHub.Api.Contracts.Calendar;
using ApprovalHub.Designer.Server;

namespace ApprovalHub.Designer.Pages.Calendar.Edits;

/// <summary>A change of the calendar that is being written.</summary>
public sealed record EditDraft
{
    /// <summary>Closed, Reopened or YearCorrected.</summary>
    public string Kind { get; init; } = "Closed";

    public DateOnly? First { get; init; }

    /// <summary>Last day; null for one day.</summary>
    public DateOnly? Last { get; init; }

    /// <summary>The closure that is taken back, as <c>a..b</c>.</summary>
    public string? Closure { get; init; }

    /// <summary>The year's file.</summary>
    public string File { get; init; } = "";

    public string Reason { get; init; } = "";

    public string Notice { get; init; } = "";

    /// <summary>What is missing before it can be looked at, as a key of its text; null when nothing is.</summary>
    public string? Missing => Kind switch
    {
        "Closed" when First is null => "Calendar.DaysFirst",
        "Closed" when Last < First => "Calendar.DaysWrong",
        "Reopened" when Closure is null => "Calendar.ClosureFirst",
        "YearCorrected" when Year is null => File.Trim().Length == 0 ? "Calendar.FileFirst" : "Calendar.FileUnreadable",
        _ when string.IsNullOrWhiteSpace(Reason) => "Calendar.ReasonFirst",
        _ => null,
    };

    /// <summary>The file as a year, or null where it is none.</summary>
    public ImportYearRequest? Year
    {
        get
        {
            try
            {
                return File.Trim().Length == 0 ? null : JsonSerializer.Deserialize<ImportYearRequest>(File, HubJson.Options);
            }
            catch (JsonException)
            {
                return null; // Missing says so
            }
        }
    }

    public CalendarEditRequest ToRequest() => new()
    {
        Kind = Kind,
        Days = Kind switch
        {
            "Closed" => Span(First!.Value, Last ?? First.Value),
            "Reopened" => Closure,
            _ => null,
        },
        Year = Kind == "YearCorrected" ? Year : null,
        Reason = Reason.Trim(),
        Notice = string.IsNullOrWhiteSpace(Notice) ? null : Notice.Trim(),
    };

    /// <summary>Days as the contract has them.</summary>
    public static string Span(DateOnly first, DateOnly last) => first == last ? EditWords.Iso(first) : $"{EditWords.Iso(first)}..{EditWords.Iso(last)}";
}

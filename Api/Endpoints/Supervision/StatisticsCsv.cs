using System.Globalization;
using ApprovalHub.Features.Supervision;

namespace ApprovalHub.Api.Endpoints.Supervision;

/// <summary>The tables of the statistics as CSV (RFC 4180), their columns named in the reader's language.</summary>
internal static class StatisticsCsv
{
    public static IReadOnlyList<string> Tables { get; } = ["matters", "steps", "stops", "overdue"];

    /// <summary>Name of the table of ratings, which is counted on its own.</summary>
    public const string Ratings = "ratings";

    public static string Of(IReadOnlyList<CountRatings.Line> ratings, CultureInfo culture) => Csv.Write(
        culture,
        ["department", "matterCode", "matter", "ended", "verySatisfied", "satisfied", "fair", "dissatisfied", "veryDissatisfied", "rectified"],
        ratings.Select(r => (object?[])[r.DepartmentCode, r.MatterCode, r.Name, r.Ended, r.VerySatisfied, r.Satisfied, r.Fair, r.Dissatisfied, r.VeryDissatisfied, r.Closed]));

    public static string Of(string table, ReadStatistics.Figures figures, CultureInfo culture) => table switch
    {
        "matters" => Csv.Write(
            culture,
            ["matterCode", "matter", "department", "received", "accepted", "decided", "inTime", "early", "statutoryOverdue", "average", "p90"],
            figures.Matters.Select(m => (object?[])
            [
                m.Code, m.Name, m.DepartmentCode, m.Received, m.Accepted, m.Decided.Count, m.Decided.InTime, m.Early, m.StatutoryOverdue, m.Decided.AverageDays,
                m.Decided.P90Days,
            ])),
        "steps" => Csv.Write(
            culture, ["matterCode", "step", "done", "inTime", "average", "p90"],
            figures.Steps.Select(s => (object?[])[s.MatterCode, s.Name, s.Done.Count, s.Done.InTime, s.Done.AverageDays, s.Done.P90Days])),
        "overdue" => Csv.Write(
            culture, ["department", "matterCode", "matter", "overdueOpen", "statutoryOverdue", "longestOver"],
            figures.Overdue.Select(o => (object?[])[o.DepartmentCode, o.MatterCode, o.Name, o.Count, o.Statutory, o.LongestDays])),
        _ => Csv.Write(
            culture, ["kind", "stops", "days", "open", "longer"],
            figures.Stops.Select(s => (object?[])[Csv.Word($"kind.{s.Kind}", culture), s.Count, s.Days, s.Open, s.Longer])),
    };
}

using System.Globalization;
using ApprovalHub.PlatformSimulator.Crypto;
using ApprovalHub.PlatformSimulator.Rules;
using ApprovalHub.PlatformSimulator.Store;
using Microsoft.AspNetCore.Http;

namespace ApprovalHub.PlatformSimulator.Door;

/// <summary>What a platform has of a day, for reconciliation (对账).</summary>
internal sealed class DayDesk(World world, Platform platform)
{
    /// <summary>Counts and digests by data set.</summary>
    public IResult Summary(string? day)
    {
        var (text, rows) = OfDay(day);
        var sets = rows.GroupBy(row => row.DataSet).OrderBy(set => set.Key, StringComparer.Ordinal)
            .Select(set => new { dataSet = set.Key, count = set.Count(), hash = HashOf(set) });
        return Told.Json(new { day = text, sets });
    }

    /// <summary>The rows of one data set.</summary>
    public IResult Rows(string dataSet, string? day) => !DataSets.Names.Contains(dataSet)
        ? Told.Error(StatusCodes.Status404NotFound, "DATASET", $"没有数据集“{dataSet}”。")
        : Told.Json(new { rows = OfDay(day).Rows.Where(row => row.DataSet == dataSet).Select(row => new { row.ProjectNo, row.Sequence, row.Version, row.Hash }) });

    private (string Day, List<Row> Rows) OfDay(string? text)
    {
        if (!DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
            throw new UnreadableException("day 应为 yyyy-MM-dd。");
        lock (world.Holdings.Sync)
            return (text, [.. world.Holdings[platform].OfDay(day).OrderBy(row => row.ProjectNo, StringComparer.Ordinal).ThenBy(row => row.Sequence)]);
    }

    private static string HashOf(IEnumerable<Row> rows) => Digests.Sm3(string.Join('\n', rows
        .Select(row => string.Create(CultureInfo.InvariantCulture, $"{row.ProjectNo}/{row.Sequence}/{row.Version}/{row.Hash}"))
        .Order(StringComparer.Ordinal)));
}

using System.Net.Http.Json;
using System.Text.Json;
using ApprovalHub.Benchmarks.Reporting;
using ApprovalHub.Benchmarks.Stores;
using ApprovalHub.Domain.Clocks;
using ApprovalHub.Domain.Sync;
using Microsoft.EntityFrameworkCore;

namespace ApprovalHub.Benchmarks.Outbox;

/// <summary>What both sides hold after the soak, held against each other: by counting, by the simulator's own tally, and by reconciliation.</summary>
internal sealed class SoakVerdict(Report report, Store store, SoakSides sides, SoakClerk clerk)
{
    public async Task GiveAsync()
    {
        await using var db = store.Provider.Open(store.Options());
        db.Database.SetCommandTimeout(600);
        var steps = (await db.Cases.AsNoTracking().Select(c => new { c.Number, c.StepCount }).ToListAsync())
            .SelectMany(c => Platforms.All.Select(platform => new { CaseNumber = c.Number, Platform = platform, Steps = c.StepCount })).ToList();
        var held = (await sides.Control.GetFromJsonAsync<JsonElement>("cases")).EnumerateArray().ToDictionary(
            c => c.GetProperty("projectNo").GetString()!, c => (Province: c.GetProperty("province").GetInt32(), City: c.GetProperty("city").GetInt32()));
        report.Add(Figure.Plain("reports sent", steps.Sum(s => s.Steps), "reports"));
        report.Add(Figure.Plain("attempts that they took", await db.PlatformReports.SumAsync(r => r.Attempts), "attempts", steps.Sum(s => s.Steps)));
        report.Add(Figure.Plain("versions, with those sent anew after a late no", await db.PlatformReports.CountAsync(), "versions", steps.Sum(s => s.Steps)));
        report.Add(Figure.AtMost("reports that are not settled", await clerk.OpenAsync(), "reports", 0));
        report.Add(Figure.AtMost("steps that are missing at a platform, or there more often", steps.Sum(s => Math.Abs(s.Steps - At(held, s.CaseNumber, s.Platform))), "steps", 0));
        report.Add(Figure.AtMost("cases at a platform that the hub does not know", held.Keys.Except(steps.Select(s => s.CaseNumber)).Count(), "cases", 0));
        await TallyAsync();
        foreach (var platform in Platforms.All)
        {
            var days = (await db.PlatformReports.Where(r => r.Platform == platform).Select(r => r.At).ToListAsync()).Select(ShanghaiTime.Day).Distinct();
            var differences = 0;
            foreach (var day in days)
                differences += await clerk.DifferencesAsync(platform, day);
            report.Add(Figure.AtMost($"differences that reconciliation with {platform} finds", differences, "differences", 0));
        }
    }

    private static int At(Dictionary<string, (int Province, int City)> held, string number, string platform) =>
        !held.TryGetValue(number, out var its) ? 0 : platform == Platforms.Province ? its.Province : its.City;

    private async Task TallyAsync()
    {
        report.Add(Figure.AtMost("rows that came before the one before them", sides.OutOfOrder + await sides.CountAsync(), "rows", 0));
        report.Note($"The simulator since it was killed last: {await sides.Control.GetStringAsync("stats")}");
    }
}

using System.Text.RegularExpressions;
using ApprovalHub.Db.Model;
using ApprovalHub.Features.Ports;
using ApprovalHub.Features.Tests.Database;
using ApprovalHub.Tests.Kit;
using Microsoft.Extensions.DependencyInjection;

namespace ApprovalHub.Features.Tests.Acts;

/// <summary>Acts are written by comparing the case with how it was; a database without planned commands leaves that to EF's unit of work.</summary>
public sealed partial class Acts_without_tracking
{
    [HubFact]
    public async Task Leave_in_the_database_what_EF_itself_would_leave_there()
    {
        var written = await Written();

        Assert.Contains(written, row => row.StartsWith("CaseStops", StringComparison.Ordinal));
        Assert.Equal(await Written(Planned_saves.OpenPlain), written);
    }

    [HubFact]
    public async Task Are_refused_where_something_else_was_changed_beside_them()
    {
        await using var hub = await Hub.OpenAsync();
        var food = await hub.FoodAccepted();
        var subject = await hub.Case(food);

        await Assert.ThrowsAsync<InvalidOperationException>(() => hub.Ask(async (IHubDb db) =>
        {
            db.Settings.Add(new("beside", "1"));
            await db.EndAsync(subject, db.Remember(subject), [], CancellationToken.None);
            return 0;
        }));
    }

    /// <summary>What a case leaves that is corrected, accepted, visited, granted and posted; without the keys, codes and hashes, which differ from hub to hub.</summary>
    private static async Task<List<string>> Written(Func<string, HubDb>? open = null)
    {
        var database = "";
        await using var hub = await Hub.OpenAsync(services => _ = open is null ? services : services.AddScoped<IHubDb>(_ => open(database)));
        database = hub.ConnectionString;
        var seeded = await AllRows.OfAsync(hub);
        var notice = Hub.Answer("Correction") with { Corrections = [new("M01", "请签字"), new("M04", "请提交")] };
        var food = await hub.As(Hub.Clerk).Receive(Hub.Application("食品经营许可", Applicants.Company, "M04") with { Intake = notice });
        await hub.At("2026-09-22 10:00").Supply(food, "M01", "M04");
        await hub.As(Hub.Clerk).Complete(food, "收件受理", "Accepted");
        await hub.FoodReviewedBy(food, "scjg-rev1", "scjg-rev2");
        await hub.As("scjg-chief").Complete(food, "决定", "Granted");
        await hub.HandOver(food, Hub.Posted);
        return [.. (await AllRows.OfAsync(hub)).Except(seeded).Select(row => Chance().Replace(row, "?")).Order(StringComparer.Ordinal)];
    }

    [GeneratedRegex("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}|[0-9a-f]{24,}|(?<=QueryCode=String )\\w+", RegexOptions.IgnoreCase)]
    private static partial Regex Chance();
}

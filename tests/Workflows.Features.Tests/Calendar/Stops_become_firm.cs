using System.Text.Json;
using ApprovalHub.Domain.Cases;
using ApprovalHub.Features.Calendar;
using ApprovalHub.Tests.Kit;

namespace ApprovalHub.Features.Tests.Calendar;

/// <summary>What a stop was told to last becomes certain with the year that it rests on.</summary>
public sealed class Stops_become_firm
{
    /// <summary>No day in the first half of the year is off, so nothing moves.</summary>
    private const string Year2027 = """{"year":2027,"source":"国务院办公厅关于2027年部分节假日安排的通知","off":["2027-10-01..2027-10-07"],"work":[]}""";

    /// <summary>The clocks of the case stand meanwhile, so nothing but the stop's own flag says that a date has become firm.</summary>
    [HubFact]
    public async Task A_provisional_last_day_of_a_stop_that_becomes_firm_without_moving_is_told()
    {
        await using var hub = await Hub.OpenAsync();
        var food = await hub.At("2026-12-29 09:00").FoodAccepted();
        await hub.As("scjg-rev1").Complete(food, "审查", Hub.WithVisit);
        await hub.As("scjg-rev2").Complete(food, "审查", "Passed");
        var before = Assert.Single((await hub.Case(food)).Stops);
        Assert.True(before.ExpectedProvisional);

        await hub.Change(_ => { });
        await hub.As("zwfw-admin1").Ask((ImportYear.Handler h) => h.HandleAsync(Year2027, CancellationToken.None));
        Assert.Equal([DueKind.Redated], await hub.Sweep(food));

        var now = await hub.Case(food);
        Assert.Equal((false, before.ExpectedEnd), (Assert.Single(now.Stops).ExpectedProvisional, now.Stops[0].ExpectedEnd));
        using var told = JsonDocument.Parse(now.Events.Single(e => e.Kind == "Redated").Data);
        var date = told.RootElement.GetProperty("data").GetProperty("moved").EnumerateArray().Single(m => m.GetProperty("what").GetString()!.StartsWith("Stop.", StringComparison.Ordinal));
        Assert.Equal((true, false), (date.GetProperty("wasProvisional").GetBoolean(), date.GetProperty("provisional").GetBoolean()));
        Assert.Equal(date.GetProperty("from").GetString(), date.GetProperty("to").GetString());
        Assert.Empty(await hub.Sweep(food));
    }

    /// <summary>Before it was kept that a stop's last day is provisional, it had been told as such all the same.</summary>
    [HubFact]
    public async Task A_stop_of_before_the_flag_was_kept_is_not_told_as_moved()
    {
        await using var hub = await Hub.OpenAsync();
        var food = await hub.At("2026-12-29 09:00").FoodAccepted();
        await hub.As("scjg-rev1").Complete(food, "审查", Hub.WithVisit);
        await hub.As("scjg-rev2").Complete(food, "审查", "Passed");
        await hub.Change(db => db.Entry(db.Set<CaseStop>().Single(s => s.CaseId == food.CaseId)).Property(s => s.ExpectedProvisional).CurrentValue = false);

        Assert.DoesNotContain(DueKind.Redated, await hub.At("2027-01-20 09:00").Sweep(food));

        var now = await hub.Case(food);
        Assert.DoesNotContain(now.Events, e => e.Kind == "Redated");
    }
}

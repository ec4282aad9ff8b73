using ApprovalHub.Domain.Cases;
using ApprovalHub.Features.Calendar;
using ApprovalHub.Tests.Kit;

namespace ApprovalHub.Features.Tests.Cases;

/// <summary>What the law says happens at its time, whether or not a sweep has run.</summary>
public sealed class Time_does_not_wait
{
    private const string Food = "食品经营许可";

    [HubFact]
    public async Task A_correction_notice_after_the_notice_limit_finds_the_case_accepted()
    {
        await using var hub = await Hub.OpenAsync();
        var food = await hub.At("2026-09-18 09:00").As(Hub.Clerk).Receive(Food, Applicants.Company, "M04");

        hub.At("2026-10-16 09:00");
        await Refused.With("TASK_DONE", () => hub.Complete(food, "收件受理", Hub.Answer("Correction") with { Corrections = [new("M04", "补交")] }));

        var accepted = await hub.Case(food);
        Assert.True(accepted.DeemedAccepted);
        Assert.Equal(accepted.ReceivedAt, accepted.AcceptedAt);
    }

    [HubFact]
    public async Task Owed_materials_that_come_too_late_find_the_case_withdrawn()
    {
        await using var hub = await Hub.OpenAsync();
        var received = await hub.At("2026-09-18 09:00").As(Hub.Clerk).Receive(Food, Applicants.Company, "M04");
        var food = await hub.Complete(received, "收件受理", Tolerance_at_intake.Promise("孙丽"));

        hub.At("2026-10-16 09:00");
        await Refused.With("CASE_ENDED", () => hub.Supply(food, "M04"));
        Assert.Equal("Withdrawn", (await hub.Case(food)).Result);
    }

    [HubFact]
    public async Task Nobody_declares_overdue_what_is_not()
    {
        await using var hub = await Hub.OpenAsync();
        var food = await hub.As(Hub.Clerk).Receive(Food, Applicants.Company, "M04");
        await hub.Complete(food, "收件受理", Hub.Answer("Correction") with { Corrections = [new("M04", "补交")] });

        await Refused.With("NOT_OVERDUE", () => hub.Complete(food, "补正材料", "Overdue"));
    }

    [HubFact]
    public async Task A_year_that_is_published_counts_its_dates_anew()
    {
        await using var hub = await Hub.OpenAsync();
        var food = await hub.At("2026-12-28 09:00").As(Hub.Clerk).ReceiveAndAccept(Food, Applicants.Company);
        Assert.True(food.DueProvisional);
        const string year = """{"year":2027,"source":"测试通知","off":["2027-01-01..2027-01-03"],"work":[]}""";

        await hub.Change(_ => { }); // the year has to go again with the test
        await hub.As("zwfw-admin1").Ask((ImportYear.Handler h) => h.HandleAsync(year, CancellationToken.None));
        Assert.Equal([DueKind.Redated], await hub.Sweep(food));

        var counted = await hub.Case(food);
        Assert.False(counted.DueProvisional);
        Assert.Equal(food.PromisedDue!.Value.AddDays(1), counted.PromisedDue);
    }

    [HubFact]
    public async Task A_year_that_is_published_counts_the_expected_end_of_a_hearing_anew()
    {
        await using var hub = await Hub.OpenAsync();
        var place = await hub.At("2026-12-14 09:00").As(Hub.Clerk).ReceiveAndAccept("娱乐场所经营许可", Applicants.Company);
        await hub.As("whly-rev1").Complete(place, "审查", "Passed");
        await hub.As("whly-rev2").Complete(place, "审查", "Passed");
        Assert.Equal(new DateOnly(2027, 1, 11), (await hub.Case(place)).Stops.Single().ExpectedEnd); // as if 1 January were no holiday
        await hub.At("2027-03-01 09:00").Sweep(place);
        Assert.Null((await hub.Case(place)).NextDueAt); // the step is marked overdue, and the clocks stand: only the stop rests on the year
        const string year = """{"year":2027,"source":"测试通知","off":["2027-01-01..2027-01-05"],"work":[]}""";

        await hub.Change(_ => { }); // the year has to go again with the test
        await hub.As("zwfw-admin1").Ask((ImportYear.Handler h) => h.HandleAsync(year, CancellationToken.None));
        Assert.Contains(DueKind.Redated, await hub.Sweep(place));

        Assert.Equal(new DateOnly(2027, 1, 14), (await hub.Case(place)).Stops.Single().ExpectedEnd);
    }

    [HubFact]
    public async Task A_hearing_that_is_over_keeps_the_expected_end_that_was_told()
    {
        await using var hub = await Hub.OpenAsync();
        var place = await hub.At("2026-12-14 09:00").As(Hub.Clerk).ReceiveAndAccept("娱乐场所经营许可", Applicants.Company);
        await hub.As("whly-rev1").Complete(place, "审查", "Passed");
        await hub.As("whly-rev2").Complete(place, "审查", "Passed");
        await hub.At("2026-12-21 16:00").As("whly-rev3").Complete(place, "听证", "Done", "已听证");
        const string year = """{"year":2027,"source":"测试通知","off":["2027-01-01..2027-01-05"],"work":[]}""";

        await hub.Change(_ => { }); // the year has to go again with the test
        await hub.As("zwfw-admin1").Ask((ImportYear.Handler h) => h.HandleAsync(year, CancellationToken.None));
        await hub.Sweep(place);

        Assert.Equal(new DateOnly(2027, 1, 11), (await hub.Case(place)).Stops.Single().ExpectedEnd);
    }
}

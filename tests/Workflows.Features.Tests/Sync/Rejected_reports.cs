using System.Text.Json;
using ApprovalHub.Domain.Process;
using ApprovalHub.Domain.Sync;
using ApprovalHub.Features.Sync;
using ApprovalHub.Tests.Kit;

namespace ApprovalHub.Features.Tests.Sync;

/// <summary>What a platform will not have is corrected and sent again, or sent again as it is; both versions are kept, and who did it and why.</summary>
public sealed class Rejected_reports
{
    [HubFact]
    public async Task A_correction_goes_as_a_new_version_in_the_case_s_order_and_the_old_one_is_kept()
    {
        var (exchange, rejected) = await Workbench.OpenAsync();
        await using var _ = exchange;

        var next = await exchange.Correct(rejected.Id, new ReportChange("paperNumber", "豫新市监受〔2026〕7号"));
        await exchange.Drain(Platforms.Province);

        var versions = (await exchange.Reports(Platforms.Province)).Where(r => r.Step == 2).ToList();
        Assert.Equal([(1, ReportState.Replaced), (2, ReportState.Taken)], versions.Select(r => (r.Version, r.State)));
        Assert.Equal((next, "FIELD:documentNo"), (versions[1].Id, versions[0].Fault));
        Assert.Equal(Enumerable.Range(1, exchange.Province.Taken.Count), exchange.Province.Taken.Select(t => t.Row.Step)); // what waited went behind it
        using var said = JsonDocument.Parse(exchange.Province.Taken[1].Row.Payload);
        Assert.Equal("豫新市监受〔2026〕7号", said.RootElement.GetProperty("paperNumber").GetString());
        Assert.Equal("2026-10-09", said.RootElement.GetProperty("promisedDue").GetString()); // all else stays
        var act = Assert.Single(await exchange.Acts());
        Assert.Equal((PlatformActKind.Corrected, "按平台意见更正", rejected.Id, 1), (act.Kind, act.Words, act.ReportId, act.Sequence));
        Assert.Equal(0, exchange.Province.OutOfOrder);
    }

    [HubFact]
    public async Task What_was_the_platform_s_own_fault_is_sent_again_under_the_same_key()
    {
        var (exchange, rejected) = await Workbench.OpenAsync();
        await using var _ = exchange;
        exchange.Province.Refuses = _ => null;

        Assert.Equal(rejected.Id, await exchange.Resend(rejected.Id));
        await exchange.Drain(Platforms.Province);

        Assert.Equal((rejected.Id, 1), (exchange.Province.Taken[1].Row.Id, exchange.Province.Taken[1].Row.Version));
        Assert.All(await exchange.Reports(Platforms.Province), r => Assert.Equal(ReportState.Taken, r.State));
    }

    [HubFact]
    public async Task Only_what_is_rejected_is_corrected_and_only_with_what_fits()
    {
        var (exchange, rejected) = await Workbench.OpenAsync();
        await using var _ = exchange;
        var taken = (await exchange.Reports(Platforms.Province))[0];

        await Refused.With("REPORT_NOT_REJECTED", () => exchange.Correct(taken.Id, new ReportChange("phone", "13900001111")));
        await Refused.With("CORRECTION_EMPTY", () => exchange.Correct(rejected.Id));
        await Refused.With("REPORT_FIELD_UNKNOWN", () => exchange.Correct(rejected.Id, new ReportChange("caseNumber", "1")));
        await Refused.With("REPORT_FIELD_WRONG", () => exchange.Correct(rejected.Id, new ReportChange("promisedDue", "2026-02-31")));
        await Refused.With("REPORT_FIELD_WRONG", () => exchange.Correct(rejected.Id, new ReportChange("handleKind", "Sometimes")));
        await Refused.With("REPORT_FIELD_WRONG", () => exchange.Correct(rejected.Id, new ReportChange("acceptedBy", " ")));
        await Refused.With("REPORT_FIELD_WRONG", () => exchange.Correct(rejected.Id, new ReportChange("promised.amount", "-3")));
        await Refused.With("STEP_REPORT_UNKNOWN", () => exchange.Resend(Guid.CreateVersion7()));
        Assert.Empty(await exchange.Acts());
        Assert.Equal(rejected.State, (await exchange.Rejected()).State);
    }

    [HubFact]
    public async Task Every_field_of_every_data_set_can_be_said_anew()
    {
        await using var exchange = await Exchange.OpenAsync();
        var food = await exchange.Hub.FoodGranted();
        await exchange.Hub.HandOver(food, Hub.Posted);
        await exchange.DrainAll();
        exchange.Hub.As(Workbench.Supervisor);

        foreach (var report in await exchange.Reports(Platforms.Province))
        {
            var file = await exchange.Read(report.Id);
            Assert.NotEmpty(file.Fields);
            Assert.All(file.Fields, f => Assert.False(f.Masked)); // who sees the case sees what was said of it
            Assert.Equal(file.Fields.Count, file.Fields.Select(f => f.Path).Distinct().Count());
            Assert.All(file.Fields.Where(f => f.Required), f => Assert.NotNull(f.Value));
            Assert.All(file.Fields.Where(f => f is { Kind: ReportFieldKind.Code, Value: not null }), f => Assert.Contains(f.Value, f.Choices));
        }
        Assert.Contains((await exchange.Read((await exchange.Reports(Platforms.Province))[0].Id)).Fields, f => f is { Path: "materials.0.name", Value.Length: > 0 });
    }

    [HubFact]
    public async Task Who_may_not_see_the_case_does_not_read_the_people_in_it()
    {
        var (exchange, rejected) = await Workbench.OpenAsync();
        await using var _ = exchange;
        var application = (await exchange.Reports(Platforms.Province)).Single(r => r.DataSet == DataSets.Application);

        var fields = (await exchange.Read(application.Id)).Fields.ToDictionary(f => f.Path);
        Assert.Equal((true, Applicants.Company.Name[..1] + "***"), (fields["applicantName"].Masked, fields["applicantName"].Value));
        Assert.Equal($"{Applicants.Company.IdNumber[..3]}***********{Applicants.Company.IdNumber[^4..]}", fields["applicantIdNumber"].Value);
        Assert.False(fields["matterName"].Masked);
        Assert.False((await exchange.Read(rejected.Id)).Line.SeesCase);

        exchange.Hub.As(Workbench.Supervisor);
        Assert.Equal(Applicants.Company.Name, (await exchange.Read(application.Id)).Fields.Single(f => f.Path == "applicantName").Value);
    }

    [HubFact]
    public async Task Nobody_else_sees_it_and_a_supervisor_only_looks_on()
    {
        var (exchange, rejected) = await Workbench.OpenAsync();
        await using var _ = exchange;
        exchange.Hub.As("scjg-head");
        await Refused.With("EXCHANGE_NOT_YOURS", () => exchange.Read(rejected.Id));
        await Refused.With("EXCHANGE_NOT_YOURS", () => exchange.List(new ReadReports.Query(null, null, null, null, 50)));
        await Refused.With("EXCHANGE_NOT_YOURS", () => exchange.Standing(Platforms.City));
        await Refused.With("EXCHANGE_NOT_YOURS", () => exchange.Resend(rejected.Id));

        exchange.Hub.As(Workbench.Supervisor);
        await Refused.With("ADMINISTRATORS_ONLY", () => exchange.Resend(rejected.Id));
        await Refused.With("ADMINISTRATORS_ONLY", () => exchange.ProposeSkip(rejected.Id));
        await Refused.With("ADMINISTRATORS_ONLY", () => exchange.Pause(Platforms.City));
        Assert.Equal(["confirm", "drop"], (await exchange.Read(rejected.Id)).Verdicts.Where(v => v.InReach).Select(v => v.Name));
    }

    [HubFact]
    public async Task Of_two_who_act_at_once_one_is_told_who_was_faster()
    {
        var (exchange, rejected) = await Workbench.OpenAsync();
        await using var _ = exchange;
        await exchange.ProposeSkip(rejected.Id);

        await Refused.With("REPORT_CHANGED", () => exchange.ConfirmSkip(rejected.Id, seen: 0)); // seen before it was proposed
        var races = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(() => Try(() => exchange.Resend(rejected.Id)))));

        Assert.Equal(1, races.Count(code => code is null));
        Assert.All(races.Where(code => code is not null), code => Assert.True(code is "REPORT_CHANGED" or "REPORT_NOT_REJECTED", code));
        Assert.Equal([PlatformActKind.SkipProposed, PlatformActKind.Resent], (await exchange.Acts()).Select(a => a.Kind));
    }

    private static async Task<string?> Try(Func<Task> act)
    {
        try
        {
            await act();
            return null;
        }
        catch (Domain.Kernel.RefusedException refused)
        {
            return refused.Refusal.Code;
        }
    }
}

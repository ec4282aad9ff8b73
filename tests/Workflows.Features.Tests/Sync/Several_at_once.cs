using ApprovalHub.Domain.Sync;
using ApprovalHub.Features.Acts;
using ApprovalHub.Features.Sync;
using ApprovalHub.Tests.Kit;

namespace ApprovalHub.Features.Tests.Sync;

/// <summary>Several rejected reports for one reason: each on record for itself, and one that is refused holds up no other.</summary>
public sealed class Several_at_once
{
    [HubFact]
    public async Task Several_are_sent_again_each_recorded_and_what_cannot_be_says_why()
    {
        var (exchange, rejected) = await OpenAsync();
        await using var _ = exchange;
        exchange.Province.Refuses = _ => null;
        var taken = (await exchange.Reports(Platforms.Province)).First(r => r.State == ReportState.Taken).Id;
        var ids = new[] { rejected[0], taken, rejected[1], Guid.CreateVersion7() };

        var key = new IdempotencyKey("person/x", "k1", "h");
        var done = await Many(exchange, ActOnReport.Shared.Resend, ids, key);
        var again = await Many(exchange, ActOnReport.Shared.Resend, ids, key); // the same request again is answered the same
        Assert.Equal(done.Select(o => (o.Id, o.Now, o.Refusal?.Code)), again.Select(o => (o.Id, o.Now, o.Refusal?.Code)));

        Assert.Equal(ids, done.Select(o => o.Id));
        Assert.Equal([null, "REPORT_NOT_REJECTED", null, "STEP_REPORT_UNKNOWN"], done.Select(o => o.Refusal?.Code));
        var acts = await exchange.Acts();
        Assert.Equal(rejected.Order(), acts.Select(a => a.ReportId!.Value).Order());
        Assert.All(acts, a => Assert.Equal((PlatformActKind.Resent, "平台已修复"), (a.Kind, a.Words)));
        await exchange.Drain(Platforms.Province);
        Assert.All(await exchange.Reports(Platforms.Province), r => Assert.Equal(ReportState.Taken, r.State));
    }

    [HubFact]
    public async Task Several_are_given_up_by_two_persons_only()
    {
        var (exchange, rejected) = await OpenAsync();
        await using var _ = exchange;

        Assert.All(await Many(exchange, ActOnReport.Shared.Skip, rejected), o => Assert.Null(o.Refusal));
        Assert.All(await Many(exchange, ActOnReport.Shared.Confirm, rejected), o => Assert.Equal("SKIP_IS_YOUR_OWN", o.Refusal!.Code));
        exchange.Hub.As(Workbench.Supervisor);
        Assert.All(await Many(exchange, ActOnReport.Shared.Confirm, rejected), o => Assert.Null(o.Refusal));

        Assert.Equal(2, (await exchange.Reports(Platforms.Province)).Count(r => r.State == ReportState.Skipped));
    }

    [HubFact]
    public async Task None_too_many_twice_without_a_reason_or_by_a_stranger_is_refused_as_a_whole()
    {
        var (exchange, rejected) = await OpenAsync();
        await using var _ = exchange;

        await Refused.With("BULK_ROWS_WRONG", () => Many(exchange, ActOnReport.Shared.Resend, []));
        await Refused.With("BULK_ROWS_WRONG", () => Many(exchange, ActOnReport.Shared.Resend, [rejected[0], rejected[0]]));
        await Refused.With("BULK_ROWS_WRONG", () => Many(exchange, ActOnReport.Shared.Resend, [.. Enumerable.Range(0, 101).Select(_ => Guid.CreateVersion7())]));
        await Refused.With("TEXT_MISSING", () => Many(exchange, ActOnReport.Shared.Resend, rejected, words: " "));
        exchange.Hub.As("scjg-head");
        await Refused.With("EXCHANGE_NOT_YOURS", () => Many(exchange, ActOnReport.Shared.Resend, rejected));
        Assert.Empty(await exchange.Acts());
    }

    [HubFact]
    public async Task The_row_says_which_field_of_ours_the_platform_means()
    {
        var (exchange, rejected) = await OpenAsync();
        await using var _ = exchange;

        var page = await exchange.List(new ReadReports.Query(Platforms.Province, null, null, null, 10));
        Assert.All(page.Rows, r => Assert.Equal(["paperNumber"], r.FaultFields));
        var file = await exchange.Read(rejected[0]);
        Assert.Contains(file.Fields, f => f.Path == Assert.Single(file.Line.FaultFields));
    }

    private static async Task<(Exchange Exchange, IReadOnlyList<Guid> Rejected)> OpenAsync()
    {
        var exchange = await Exchange.OpenAsync();
        await exchange.Hub.FoodGranted();
        await exchange.Hub.FoodGranted();
        exchange.Province.Refuses = row => row is { Step: 2, Version: 1 } ? "FIELD:documentNo" : null;
        await exchange.DrainAll();
        exchange.Hub.As(Workbench.Administrator);
        return (exchange, [.. (await exchange.Reports(Platforms.Province)).Where(r => r.State == ReportState.Rejected).Select(r => r.Id)]);
    }

    private static Task<IReadOnlyList<ActOnReport.Outcome>> Many(Exchange exchange, ActOnReport.Shared act, IReadOnlyList<Guid> ids, IdempotencyKey? key = null, string words = "平台已修复") =>
        exchange.Hub.Ask((ActOnReport.Handler h) => h.ManyAsync(act, ids, new ActOnReport.Command(Guid.Empty, null, words, key), CancellationToken.None));
}

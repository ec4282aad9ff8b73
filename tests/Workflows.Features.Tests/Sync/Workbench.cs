using ApprovalHub.Domain.Sync;
using ApprovalHub.Features.Acts;
using ApprovalHub.Features.Sync;
using Microsoft.EntityFrameworkCore;

namespace ApprovalHub.Features.Tests.Sync;

/// <summary>What is done at the workbench, in words of the domain.</summary>
internal static class Workbench
{
    public const string Administrator = "zwfw-admin1", Supervisor = "zwfw-sup1";

    /// <summary>A case whose second step the province will not have, with two more behind it.</summary>
    public static async Task<(Exchange Exchange, PlatformReport Rejected)> OpenAsync()
    {
        var exchange = await Exchange.OpenAsync();
        await exchange.Hub.FoodGranted();
        exchange.Province.Refuses = row => row is { Step: 2, Version: 1 } ? "FIELD:documentNo" : null;
        await exchange.DrainAll();
        exchange.Hub.As(Administrator);
        return (exchange, await exchange.Rejected());
    }

    public static async Task<PlatformReport> Rejected(this Exchange exchange) => (await exchange.Reports(Platforms.Province)).Single(r => r.State == ReportState.Rejected);

    public static Task<Guid> Correct(this Exchange exchange, Guid id, params ReportChange[] changes) =>
        exchange.Hub.Ask((ActOnReport.Handler h) => h.CorrectAsync(On(id, "按平台意见更正"), changes, CancellationToken.None));

    public static Task<Guid> Resend(this Exchange exchange, Guid id) => exchange.Hub.Ask((ActOnReport.Handler h) => h.ResendAsync(On(id, "平台已修复"), CancellationToken.None));

    public static Task<Guid> ProposeSkip(this Exchange exchange, Guid id, IdempotencyKey? key = null) =>
        exchange.Hub.Ask((ActOnReport.Handler h) => h.ProposeSkipAsync(On(id, "平台不接收该环节") with { Key = key }, CancellationToken.None));

    public static Task<Guid> ConfirmSkip(this Exchange exchange, Guid id, int? seen = null) =>
        exchange.Hub.Ask((ActOnReport.Handler h) => h.ConfirmSkipAsync(On(id, "同意") with { Revision = seen }, CancellationToken.None));

    public static Task<Guid> DropSkip(this Exchange exchange, Guid id) => exchange.Hub.Ask((ActOnReport.Handler h) => h.DropSkipAsync(On(id, "再与平台核对"), CancellationToken.None));

    public static Task<ReadReport.File> Read(this Exchange exchange, Guid id) => exchange.Hub.Ask((ReadReport.Handler h) => h.HandleAsync(id, CancellationToken.None));

    public static Task<ReadReports.Page> List(this Exchange exchange, ReadReports.Query query) => exchange.Hub.Ask((ReadReports.Handler h) => h.HandleAsync(query, CancellationToken.None));

    public static async Task<ReadPlatforms.Standing> Standing(this Exchange exchange, string platform) =>
        (await exchange.Hub.Ask((ReadPlatforms.Handler h) => h.HandleAsync(CancellationToken.None))).Platforms.Single(p => p.Code == platform);

    public static Task<int> Watch(this Exchange exchange) => exchange.Hub.Ask((WatchPlatforms.Handler h) => h.HandleAsync(CancellationToken.None));

    public static async Task<bool> Pause(this Exchange exchange, string platform) => await exchange.Hub.Ask(async (PauseLine.Handler h) =>
    {
        await h.PauseAsync(new PauseLine.Command(platform, "平台升级", null), CancellationToken.None);
        return true;
    });

    public static async Task<bool> Resume(this Exchange exchange, string platform) => await exchange.Hub.Ask(async (PauseLine.Handler h) =>
    {
        await h.ResumeAsync(new PauseLine.Command(platform, "升级完成", null), CancellationToken.None);
        return true;
    });

    public static Task<int> Replay(this Exchange exchange, ReplayPeriod.Period period, int count, string key = "k") =>
        exchange.Hub.Ask((ReplayPeriod.Handler h) => h.HandleAsync(new ReplayPeriod.Command(period, count, "平台丢失数据", Key(key)), CancellationToken.None));

    public static async Task<IReadOnlyList<PlatformAct>> Acts(this Exchange exchange)
    {
        await using var db = exchange.Hub.Db();
        return await db.PlatformActs.AsNoTracking().OrderBy(a => a.At).ThenBy(a => a.Sequence).ToListAsync();
    }

    public static IdempotencyKey Key(string key) => new("person/test", key, "hash");

    private static ActOnReport.Command On(Guid id, string why) => new(id, null, why, null);
}

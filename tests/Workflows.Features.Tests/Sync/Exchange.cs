using ApprovalHub.Domain.Sync;
using ApprovalHub.Features.Acts;
using ApprovalHub.Features.Ports;
using ApprovalHub.Features.Sync;
using ApprovalHub.Tests.Kit;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace ApprovalHub.Features.Tests.Sync;

/// <summary>A centre between two platforms: the province answers at once, the city later.</summary>
internal sealed class Exchange : IAsyncDisposable
{
    private SyncRules rules = SyncRules.Usual;

    private Exchange(Hub hub, TestPlatform province, TestPlatform city) => (Hub, Province, City) = (hub, province, city);

    public Hub Hub { get; }

    public TestPlatform Province { get; }

    public TestPlatform City { get; }

    /// <param name="connected">The platforms that stand in the settings; both where none is named.</param>
    public static Task<Exchange> OpenAsync(params string[] connected) => OpenAsync(SyncRules.Usual with { AddressedAtOnce = 2, LookedAtOnce = 9 }, connected); // more pieces than one

    /// <summary>The same by rules of the test's own.</summary>
    public static async Task<Exchange> OpenAsync(SyncRules rules, params string[] connected)
    {
        var (province, city) = (new TestPlatform(Platforms.Province), new TestPlatform(Platforms.City, later: true));
        return new Exchange(await Hub.OpenAsync(services => Register(services.AddSingleton(rules), province, city, connected)), province, city) { rules = rules };
    }

    /// <summary>Another server between the same platforms, or those that stand in its settings.</summary>
    public ServiceProvider Server(Sabotage sabotage, params string[] connected) => Hub.Server(sabotage, services => Register(services.AddSingleton(rules), Province, City, connected));

    public Task<int> Drain(string platform) => Hub.Ask((DrainPlatform.Handler h) => h.HandleAsync(platform, CancellationToken.None));

    /// <summary>Another server drains the city, which acknowledges, until nothing moves any more.</summary>
    public async Task DrainCity(ServiceProvider server)
    {
        while (await server.GetRequiredService<DrainPlatform.Handler>().HandleAsync(Platforms.City, CancellationToken.None) > 0)
            await Acknowledge();
    }

    /// <summary>Drains the province and the city, which acknowledges what it notes, until nothing moves any more.</summary>
    public async Task DrainAll()
    {
        await Drain(Platforms.Province);
        while (await Drain(Platforms.City) > 0)
            await Acknowledge();
    }

    /// <summary>The city says that it has taken all that it has noted so far, repeated ones too.</summary>
    public async Task Acknowledge()
    {
        foreach (var id in City.Noted)
            await Hub.Ask(async (TakeAcknowledgement.Handler h) => await Done(h.HandleAsync(Platforms.City, Guid.CreateVersion7().ToString("N"), new ReportAnswer(id, ReportOutcome.Taken), CancellationToken.None)));
    }

    public async Task<IReadOnlyList<PlatformReport>> Reports(string platform)
    {
        await using var db = Hub.Db();
        return await db.PlatformReports.AsNoTracking().Where(r => r.Platform == platform).OrderBy(r => r.CaseNumber).ThenBy(r => r.Step).ThenBy(r => r.Version).ToListAsync();
    }

    public ValueTask DisposeAsync() => Hub.DisposeAsync();

    private static void Register(IServiceCollection services, TestPlatform province, TestPlatform city, string[] connected) =>
        services.AddSingleton(new PlatformList(connected is [] ? Platforms.All : connected)).AddSingleton<IPlatform>(province).AddSingleton<IPlatform>(city);

    private static async Task<bool> Done(Task task)
    {
        await task;
        return true;
    }
}

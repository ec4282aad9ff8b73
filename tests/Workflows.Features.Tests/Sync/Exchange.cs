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
    private Exchange(Hub hub, TestPlatform province, TestPlatform city) => (Hub, Province, City) = (hub, province, city);

    public Hub Hub { get; }

    public TestPlatform Province { get; }

    public TestPlatform City { get; }

    public static async Task<Exchange> OpenAsync()
    {
        var (province, city) = (new TestPlatform(Platforms.Province), new TestPlatform(Platforms.City, later: true));
        return new Exchange(await Hub.OpenAsync(services => Register(services, province, city)), province, city);
    }

    /// <summary>Another server between the same platforms.</summary>
    public ServiceProvider Server(Sabotage sabotage) => Hub.Server(sabotage, services => Register(services, Province, City));

    public Task<int> Drain(string platform) => Hub.Ask((DrainPlatform.Handler h) => h.HandleAsync(platform, CancellationToken.None));

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
            await Hub.Ask(async (TakeAcknowledgement.Handler h) => await Done(h.HandleAsync(Platforms.City, new ReportAnswer(id, ReportOutcome.Taken), CancellationToken.None)));
    }

    public async Task<IReadOnlyList<PlatformReport>> Reports(string platform)
    {
        await using var db = Hub.Db();
        return await db.PlatformReports.AsNoTracking().Where(r => r.Platform == platform).OrderBy(r => r.CaseNumber).ThenBy(r => r.Step).ThenBy(r => r.Version).ToListAsync();
    }

    public ValueTask DisposeAsync() => Hub.DisposeAsync();

    private static void Register(IServiceCollection services, TestPlatform province, TestPlatform city) =>
        services.AddSingleton(new PlatformList(Platforms.All)).AddSingleton<IPlatform>(province).AddSingleton<IPlatform>(city);

    private static async Task<bool> Done(Task task)
    {
        await task;
        return true;
    }
}

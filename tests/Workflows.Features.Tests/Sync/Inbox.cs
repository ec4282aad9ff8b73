using ApprovalHub.Domain.Cases;
using ApprovalHub.Domain.Files;
using ApprovalHub.Domain.Sync;
using ApprovalHub.Features.Acts;
using ApprovalHub.Features.Files;
using ApprovalHub.Features.Intake.Inbound;
using ApprovalHub.Features.Ports;
using ApprovalHub.Features.Ports.Inbound;
using ApprovalHub.Features.Sync;
using ApprovalHub.Tests.Kit;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace ApprovalHub.Features.Tests.Sync;

/// <summary>A centre to which the province and the city send messages.</summary>
internal sealed class Inbox : IAsyncDisposable
{
    private Inbox(Hub hub, TestInbound province, TestInbound city) => (Hub, Province, City) = (hub, province, city);

    public TestUploads Uploads { get; } = new();

    public TestScan Scan { get; } = new();

    public Hub Hub { get; }

    public TestInbound Province { get; }

    public TestInbound City { get; }

    public const long LargestFile = 1024 * 1024;

    public List<string> Failed { get; } = [];

    public static async Task<Inbox> OpenAsync()
    {
        var (province, city) = (new TestInbound(Platforms.Province, isAsked: true), new TestInbound(Platforms.City, isAsked: false));
        Inbox? inbox = null;
        var hub = await Hub.OpenAsync(services => Register(services.AddSingleton<IUploadStore>(_ => inbox!.Uploads).AddSingleton<IVirusScan>(_ => inbox!.Scan), province, city));
        await using var db = hub.Db();
        await db.Settings.Where(s => s.Key.StartsWith("inbound:")).ExecuteDeleteAsync(); // a server's databases keep their settings from test to test
        return inbox = new Inbox(hub, province, city);
    }

    /// <summary>Another server before the same platforms.</summary>
    public ServiceProvider Server(Sabotage sabotage) => Hub.Server(sabotage, services => Register(services.AddSingleton<IUploadStore>(Uploads).AddSingleton<IVirusScan>(Scan), Province, City));

    /// <summary>An application as the platforms' readers hand it over.</summary>
    public static IncomingMessage Application(string number, string matter = "11410702MB9010010H4000101002000", string phone = "13800138000", params IncomingMaterial[] materials) => new(number, "Application",
        new DateTimeOffset(2026, 9, 18, 0, 59, 0, TimeSpan.Zero), new Incoming
        {
            MatterCode = matter,
            ApplicantKind = nameof(ApplicantKind.Person),
            ApplicantName = Applicants.Person.Name,
            ApplicantIdNumber = Applicants.Person.IdNumber,
            Phone = phone,
            Address = Applicants.Person.Address,
            Materials = materials.Length > 0 ? materials : [new("M01", null, 1), new(null, "经营者身份证明", 1), new("M03", null, 1)],
        }.ToJson());

    /// <summary>A message about a case.</summary>
    public static IncomingMessage About(string number, string kind, Incoming said) =>
        new(number, kind, new DateTimeOffset(2026, 9, 18, 1, 0, 0, TimeSpan.Zero), (said with { ApplicantIdNumber = said.ApplicantIdNumber ?? Applicants.Person.IdNumber }).ToJson());

    /// <summary>The city brings a message.</summary>
    public Task Brings(IncomingMessage message) => Hub.Ask(async (TakeIncoming.Handler h) =>
    {
        await h.HandleAsync(Platforms.City, Guid.CreateVersion7().ToString("N"), message, CancellationToken.None);
        return true;
    });

    /// <summary>The job, for both.</summary>
    public async Task Take()
    {
        foreach (var platform in Platforms.All)
        {
            await Hub.Ask((PollInbound.Handler h) => h.HandleAsync(platform, CancellationToken.None));
            await Hub.Ask((ActOnInbound.Handler h) => h.HandleAsync(platform, (number, _) => Failed.Add(number), CancellationToken.None));
            await Hub.Ask((TellInbound.Handler h) => h.HandleAsync(platform, CancellationToken.None));
        }
    }

    /// <summary>The job that fetches files, for both.</summary>
    public async Task Fetch()
    {
        foreach (var platform in Platforms.All)
            await Hub.Ask((FetchInboundFiles.Handler h) => h.HandleAsync(platform, (number, _) => Failed.Add(number), CancellationToken.None));
    }

    /// <summary>The files that messages have named, in their order.</summary>
    public async Task<IReadOnlyList<InboundMessage>> Named()
    {
        await using var db = Hub.Db();
        return await db.InboundMessages.AsNoTracking().Where(m => m.Kind == InboundKind.File).OrderBy(m => m.CameAt).ThenBy(m => m.Place).ToListAsync();
    }

    /// <summary>The files of all cases.</summary>
    public async Task<IReadOnlyList<MaterialFile>> Files()
    {
        await using var db = Hub.Db();
        return await db.Files.AsNoTracking().OrderBy(f => f.MaterialCode).ThenBy(f => f.Name).ToListAsync();
    }

    public async Task<InboundMessage> Kept(string number)
    {
        await using var db = Hub.Db();
        return await db.InboundMessages.AsNoTracking().SingleAsync(m => m.Number == number);
    }

    public async Task<IReadOnlyList<Case>> Cases()
    {
        await using var db = Hub.Db();
        return await db.Cases.AsNoTracking().Include(c => c.Materials).Include(c => c.Tasks).OrderBy(c => c.Number).ToListAsync();
    }

    public ValueTask DisposeAsync() => Hub.DisposeAsync();

    private static void Register(IServiceCollection services, TestInbound province, TestInbound city) =>
        services.AddSingleton(new PlatformList(Platforms.All)).AddSingleton(new FileLimits(LargestFile)).AddSingleton<IInboundLine>(province).AddSingleton<IInboundLine>(city);
}

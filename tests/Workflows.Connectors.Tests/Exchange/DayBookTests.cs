using ApprovalHub.Connectors.City;
using ApprovalHub.Connectors.Exchange;
using ApprovalHub.Connectors.Province;
using ApprovalHub.Features.Ports;
using ApprovalHub.Features.Ports.Reports;
using Microsoft.Extensions.DependencyInjection;

namespace ApprovalHub.Connectors.Tests.Exchange;

/// <summary>Both platforms' books of a day as the hub's own connectors read them, and the digests that both sides must make alike.</summary>
public sealed class DayBookTests : IAsyncLifetime
{
    private static readonly DateTimeOffset At = new(2026, 9, 17, 16, 30, 0, TimeSpan.Zero); // half past midnight of the 18th in Shanghai
    private static readonly DateOnly Day = new(2026, 9, 18);
    private Platforms platforms = null!;
    private ServiceProvider services = null!;

    public async Task InitializeAsync()
    {
        platforms = await Platforms.StartAsync();
        services = new ServiceCollection().AddLogging().AddSingleton(TimeProvider.System)
            .AddProvince(new ProvinceSettings(Line("Province"), platforms.Key("province.hmac").Trim()))
            .AddCity(new CitySettings(Line("City"), platforms.Key("hub.key"), platforms.Key("city.pub"), platforms.Key("city.sm4").Trim())).BuildServiceProvider();
    }

    public async Task DisposeAsync()
    {
        await services.DisposeAsync();
        await platforms.DisposeAsync();
    }

    [Theory]
    [InlineData("Province")]
    [InlineData("City")]
    public async Task What_was_reported_is_held_under_the_digest_that_the_hub_makes_itself(string code)
    {
        var platform = services.GetServices<IPlatform>().Single(p => p.Code == code);
        var rows = new[] { Row("A1", "㛃𠮷"), Row("B1", "李\"四\"<三>&") };
        foreach (var row in rows)
            Assert.Null((await platform.ReportAsync(ReportSets.Application, [row], default)).Fault);

        var held = (await platform.HeldAsync(ReportSets.Application, Day, default)).Said!;
        Assert.Equal(rows.Select(r => new Holding(r.CaseNumber, 1, 1, platform.Digest(ReportSets.Application, r.Payload))), held);
        Assert.Equal(new HoldingSum(ReportSets.Application, 2, platform.Digest(held.Reverse())), Assert.Single((await platform.SummaryAsync(Day, default)).Said!));
        Assert.Empty((await platform.SummaryAsync(Day.AddDays(-1), default)).Said!);
        Assert.Empty((await platform.HeldAsync(ReportSets.Result, Day, default)).Said!);
    }

    [Theory]
    [InlineData("Province", "garble", "ANSWER_GARBLED")]
    [InlineData("City", "garble", "ANSWER_GARBLED")]
    [InlineData("Province", "badSignature", "ANSWER_SIGNATURE")]
    [InlineData("City", "badSignature", "ANSWER_SIGNATURE")]
    public async Task Books_that_cannot_be_believed_are_a_fault_and_no_difference(string code, string fault, string said)
    {
        var platform = services.GetServices<IPlatform>().Single(p => p.Code == code);
        await platforms.FaultsAsync("{\"" + code.ToLowerInvariant() + "\":{\"" + fault + "\":{\"chance\":1}}}");

        Assert.Equal((true, said), ((await platform.SummaryAsync(Day, default)).Said is null, (await platform.SummaryAsync(Day, default)).Fault));
        Assert.Equal((true, said), ((await platform.HeldAsync(ReportSets.Application, Day, default)).Said is null, (await platform.HeldAsync(ReportSets.Application, Day, default)).Fault));
    }

    [Fact]
    public async Task A_data_set_that_a_platform_does_not_know_is_said_in_its_own_code()
    {
        var platform = services.GetServices<IPlatform>().First();
        Assert.Equal("HTTP 404 DATASET", (await platform.HeldAsync("Weather", Day, default)).Fault);
    }

    private PlatformLineSettings Line(string code) => new(platforms.Address, "approvalhub", "410702", CodeTable.Shipped(code));

    private static OutgoingReport Row(string number, string name) => new(Guid.CreateVersion7(), number, 1, 1, At, new ApplicationReport
    {
        MatterCode = "11410702MB9010010H4000101001000",
        MatterName = "食品经营许可",
        MatterVersion = 1,
        HandleKind = "Promised",
        ApplicantKind = "Person",
        ApplicantName = name,
        ApplicantIdNumber = "410702199003072519",
        Phone = "13812345678",
        Source = "Online",
        AppliedAt = At,
        Materials = [new ReportedMaterial("身份证", true) { Way = "Uploaded", Count = 1, TakenAt = At }],
    }.ToJson());
}

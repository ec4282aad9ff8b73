using System.Text.Json;
using ApprovalHub.Designer.Server;
using ApprovalHub.Designer.State;
using ApprovalHub.Designer.Tests.Kit;
using Bunit;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;

namespace ApprovalHub.Designer.Tests.State;

/// <summary>What was typed is thrown away when it is too old by the server's clock, and by no other.</summary>
public sealed class DraftStoreTests : BunitContext
{
    private static readonly DateTimeOffset Typed = new(2026, 9, 18, 9, 0, 0, TimeSpan.FromHours(8));
    private readonly FakeTimeProvider machine = new(Typed.AddDays(70));

    public DraftStoreTests()
    {
        JSInterop.Mode = JSRuntimeMode.Loose;
        JSInterop.Setup<string?>("localStorage.getItem", _ => true).SetResult(JsonSerializer.Serialize(new DraftStore.Kept<string>(Typed, "材料齐全"), HubJson.Options));
        Services.AddHubApi(new Uri("http://hub.test/"), new HttpClientHandler());
        Services.AddPages();
        Services.AddSingleton<TimeProvider>(machine);
    }

    private DraftStore Store => Services.GetRequiredService<DraftStore>();

    [Fact]
    public async Task By_a_clock_that_the_server_has_not_set_nothing_is_too_old()
    {
        Assert.Equal("材料齐全", (await Store.ReadAsync<string>("opinion"))?.Value);
        JSInterop.VerifyNotInvoke("localStorage.removeItem");
    }

    [Theory]
    [InlineData(29, true)]
    [InlineData(30, false)]
    public async Task By_the_servers_clock_a_draft_is_kept_for_thirty_days(int days, bool kept)
    {
        Services.GetRequiredService<HubClock>().Learn(Typed.AddDays(days));

        Assert.Equal(kept, await Store.ReadAsync<string>("opinion") is not null);
        Assert.Equal(kept ? 0 : 1, JSInterop.Invocations["localStorage.removeItem"].Count);
    }
}

using System.Text.Json;
using ApprovalHub.Api.Contracts.Drafts;
using ApprovalHub.Designer.Pages.Public.Apply;
using ApprovalHub.Designer.Pages.Public.Guides;
using ApprovalHub.Designer.Server;
using ApprovalHub.Designer.State;
using ApprovalHub.Designer.Tests.Kit;
using Bunit;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;

namespace ApprovalHub.Designer.Tests.Public;

/// <summary>用续办凭证继续: what lies in this browser already is not lost by it.</summary>
public sealed class ResumeTests : BunitContext
{
    private const string Place = "hub.draft/public/apply/M";
    private readonly Dictionary<string, string> kept = [];

    public ResumeTests()
    {
        JSInterop.Mode = JSRuntimeMode.Loose;
        var module = JSInterop.SetupModule("./js/hub.js");
        module.Mode = JSRuntimeMode.Loose;
        JSInterop.SetupVoid("localStorage.setItem", call => kept.TryAdd((string)call.Arguments[0]!, (string)call.Arguments[1]!) || true).SetVoidResult();
        Services.AddHubApi(new Uri("http://hub.test/"));
        Services.AddPages();
        Services.AddSingleton<IPublicDraftApi>(new FakeDrafts());
    }

    [Fact]
    public void Another_application_of_this_browser_is_replaced_only_where_that_was_said()
    {
        var mine = new KeptApplication(new ApplicationForm { MatterCode = "M", MatterName = "食品经营许可", Name = "李四" }, null);
        JSInterop.Setup<string?>("localStorage.getItem", Place).SetResult(
            JsonSerializer.Serialize(new DraftStore.Kept<KeptApplication>(TimeProvider.System.GetUtcNow(), mine), HubJson.Options));
        var page = Asked();

        Assert.Contains("李四", page.Find("[role=alert]").TextContent, StringComparison.Ordinal);
        Assert.Empty(kept);
        page.FindAll("[role=alert] button")[0].Click();

        Assert.Contains("K7", kept[Place], StringComparison.Ordinal);
    }

    [Fact]
    public void Where_nothing_is_in_the_way_the_draft_is_opened()
    {
        Asked();

        Assert.Contains("K7", kept[Place], StringComparison.Ordinal);
        Assert.EndsWith("/public/apply/M", Services.GetRequiredService<NavigationManager>().Uri, StringComparison.Ordinal);
    }

    private IRenderedComponent<ResumePage> Asked()
    {
        var page = Render<ResumePage>();
        page.Find("input").Input("K7-secret");
        page.FindAll("button")[^1].Click();
        return page;
    }
}

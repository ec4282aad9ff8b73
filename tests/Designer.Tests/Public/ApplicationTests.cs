using ApprovalHub.Api.Contracts.Cases;
using ApprovalHub.Api.Contracts.Matters;
using ApprovalHub.Api.Contracts.Public;
using ApprovalHub.Designer.Pages.Public;
using ApprovalHub.Designer.Pages.Public.Apply;
using ApprovalHub.Designer.Server;
using ApprovalHub.Designer.State;
using Bunit;

namespace ApprovalHub.Designer.Tests.Public;

/// <summary>An application is kept here and at the server, and is sent as what it is.</summary>
public sealed class ApplicationTests : BunitContext
{
    private readonly FakeDrafts drafts = new();
    private readonly PublicStore store;
    private readonly Dictionary<string, string> kept = [];

    public ApplicationTests()
    {
        JSInterop.Mode = JSRuntimeMode.Loose;
        var module = JSInterop.SetupModule("./js/hub.js");
        module.Mode = JSRuntimeMode.Loose;
        JSInterop.SetupVoid("localStorage.setItem", call => Keep(call.Arguments)).SetVoidResult();
        JSInterop.SetupVoid("localStorage.removeItem", call => kept.Remove((string)call.Arguments[0]!) || true).SetVoidResult();
        store = new PublicStore(new Browser(JSInterop.JSRuntime), new HubClock(TimeProvider.System));
    }

    private static ApplicationForm Empty => new() { MatterCode = "M", MatterName = "食品经营许可", Kind = ApplicantKind.Person };

    private static MatterGuide.Material Material(string code, string source = "Applicant") => new(code, code, true, false, 1, 0, "Either", source, null);

    [Fact]
    public void What_was_uploaded_or_is_shared_is_handed_in_and_what_is_lacking_is_not()
    {
        var form = Empty;
        form.Lacking.Add("M04");

        var request = form.ToRequest([Material("M01"), Material("M02"), Material("M03", "Shared"), Material("M04", "Shared")], new HashSet<string> { "M01" });

        Assert.Equal([("M01", MaterialWay.Uploaded), ("M03", MaterialWay.Shared)], request.Materials.Select(m => (m.Code, m.Way)));
    }

    [Fact]
    public void A_person_has_no_legal_representative_and_an_agent_that_was_taken_back_does_not_go_out()
    {
        var form = Empty;
        (form.LegalRepresentative, form.AgentName, form.HasAgent, form.Address) = ("孙丽", "王强", false, "  ");

        var request = form.ToRequest([], new HashSet<string>());

        Assert.Null(request.Applicant.LegalRepresentative);
        Assert.Null(request.Applicant.Address);
        Assert.Null(request.Agent);
    }

    [Theory]
    [InlineData("abc-DEF", "ABC", "def")]
    [InlineData(" K7-0a\n1b ", "K7", "0a1b")]
    public void A_ticket_is_read_as_it_was_typed(string typed, string code, string secret) =>
        Assert.Equal((code, secret), HeldDraft.Of(typed) is { } held ? (held.Code, held.Secret) : default);

    [Theory]
    [InlineData("")]
    [InlineData("abc")]
    [InlineData("-x")]
    [InlineData("a-b-c")]
    public void What_is_no_ticket_opens_nothing(string typed) => Assert.Null(HeldDraft.Of(typed));

    [Fact]
    public async Task A_draft_that_another_device_changed_is_not_written_over_until_the_applicant_says_so()
    {
        using var keeper = new ApplicationKeeper(store, drafts);
        await keeper.LoadAsync(Empty);
        await keeper.HolderAsync(CancellationToken.None);
        drafts.Version = 7;
        keeper.Form.Name = "张三";
        await keeper.KeepAsync();

        await keeper.SyncAsync();
        Assert.True(keeper.IsContested);
        Assert.False(keeper.IsSavedThere);
        await keeper.KeepMineAsync();

        Assert.False(keeper.IsContested);
        Assert.True(keeper.IsSavedThere);
        Assert.Contains("张三", drafts.Content, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_server_that_is_away_takes_nothing_and_the_next_saving_takes_it_there()
    {
        using var keeper = new ApplicationKeeper(store, drafts);
        await keeper.LoadAsync(Empty);
        keeper.Form.Name = "张三";
        await keeper.KeepAsync();
        drafts.Fault = new HubProblem(HubProblem.Away, "away");

        await keeper.SyncAsync();
        Assert.False(keeper.IsSavedThere);
        Assert.Contains("张三", Assert.Single(kept).Value, StringComparison.Ordinal);
        drafts.Fault = null;
        await keeper.SyncAsync();

        Assert.True(keeper.IsSavedThere);
        Assert.Contains("张三", drafts.Content, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_kept_is_nobodys_and_nothing_comes_back_once_the_page_is_gone()
    {
        var keeper = new ApplicationKeeper(store, drafts);
        await keeper.LoadAsync(Empty);
        await keeper.KeepAsync();
        Assert.Equal("hub.draft/public/apply/M", Assert.Single(kept).Key);
        kept.Clear();

        keeper.Dispose();
        await keeper.KeepHereAsync();

        Assert.Empty(kept);
    }

    [Fact]
    public async Task Number_and_query_code_do_not_stay_in_the_browser_of_a_page_that_is_gone()
    {
        var keeper = new ApplicationKeeper(store, drafts);
        await keeper.LoadAsync(Empty);
        await keeper.KeepHereAsync(new ApplyResponse("N1", "ABCD2345", "Applied"));
        Assert.Contains("ABCD2345", Assert.Single(kept).Value, StringComparison.Ordinal);

        keeper.Dispose();
        await keeper.ForgetHereAsync();

        Assert.Empty(kept);
    }

    private bool Keep(IReadOnlyList<object?> arguments)
    {
        kept[(string)arguments[0]!] = (string)arguments[1]!;
        return true;
    }
}

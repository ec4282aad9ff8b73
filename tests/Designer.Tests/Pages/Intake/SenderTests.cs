using System.Net;
using ApprovalHub.Api.Contracts.Sessions;
using ApprovalHub.Designer.Pages.Intake;
using ApprovalHub.Designer.Server;
using ApprovalHub.Designer.State;
using ApprovalHub.Designer.Tests.Kit;
using Bunit;
using Microsoft.Extensions.DependencyInjection;

namespace ApprovalHub.Designer.Tests.Pages.Intake;

/// <summary>An intake is received once, whatever happens on the way.</summary>
public sealed class SenderTests : BunitContext
{
    private const string Received = """
        {"caseId":"0199a000-0000-7000-8000-000000000001","number":"N1","queryCode":"ABCD2345","revision":1,"state":"InProgress","dueProvisional":false,"open":[],"papers":[]}
        """;

    private readonly Wire wire = new();

    public SenderTests()
    {
        JSInterop.Mode = JSRuntimeMode.Loose;
        var module = JSInterop.SetupModule("./js/hub.js");
        module.Mode = JSRuntimeMode.Loose;
        module.Setup<string[]>("keys", _ => true).SetResult([]);
        Services.AddHubApi(new Uri("http://hub.test/"), wire);
        Services.AddPages();
    }

    private IntakeSender Sender => Services.GetRequiredService<IntakeSender>();

    private IntakeShelf Shelf => Services.GetRequiredService<IntakeShelf>();

    [Fact]
    public async Task What_was_sent_while_the_server_was_away_goes_out_again_unchanged_and_under_its_key()
    {
        var draft = Filled();
        wire.Away = true;
        Assert.False(await Sender.SendAsync(draft, null));
        Assert.Equal(IntakeStage.Sending, draft.Stage);
        Assert.Contains(draft, Shelf.Drafts);

        wire.Away = false;
        wire.Answers["POST /api/cases"] = (HttpStatusCode.OK, Received);
        var settled = new TaskCompletionSource<HubProblem?>();
        Sender.Settled += (_, fault) => settled.SetResult(fault);
        await Sender.SendAllAsync();

        Assert.Null(await settled.Task);
        var sent = wire.Seen.Where(s => s.Path == "POST /api/cases").ToList();
        Assert.Equal(2, sent.Count);
        Assert.Equal(sent[0], sent[1]);
        Assert.Equal("N1", draft.Answer!.Number);
        Assert.Empty(Shelf.Drafts);
    }

    [Fact]
    public async Task A_refusal_gives_the_form_back_to_be_changed()
    {
        var draft = Filled();
        var key = draft.Key;
        wire.Answers["POST /api/cases"] = (HttpStatusCode.BadRequest, """{"code":"GROUND_MISSING","detail":"必须写明法律依据"}""");

        var refused = await Assert.ThrowsAsync<HubProblem>(() => Sender.SendAsync(draft, null));

        Assert.Equal("GROUND_MISSING", refused.Code);
        Assert.Equal(IntakeStage.Typing, draft.Stage);
        Assert.NotEqual(key, draft.Key);
    }

    [Fact]
    public async Task Files_go_over_to_the_case_before_the_draft_goes()
    {
        var draft = Filled();
        draft.ServerId = Guid.CreateVersion7();
        wire.Answers["POST /api/cases"] = (HttpStatusCode.OK, Received);

        Assert.True(await Sender.SendAsync(draft, null));
        await Sender.FinishAsync(draft);

        var after = wire.Seen.Select(s => s.Path).SkipWhile(p => p != "POST /api/cases").Skip(1).ToList();
        Assert.Equal(["POST /api/cases/0199a000-0000-7000-8000-000000000001/files/take", $"DELETE /api/drafts/{after[1].Split('/')[^1]}"], after);
    }

    [Fact]
    public async Task A_case_that_was_received_and_whose_files_did_not_follow_yet_is_finished_later()
    {
        var draft = Filled();
        draft.ServerId = Guid.CreateVersion7();
        wire.Answers["POST /api/cases"] = (HttpStatusCode.OK, Received);
        await Sender.SendAsync(draft, null);

        wire.Away = true;
        await Assert.ThrowsAsync<HubProblem>(() => Sender.FinishAsync(draft));
        Assert.Equal(IntakeStage.Received, Assert.Single(Shelf.Drafts).Stage);
        wire.Away = false;
        await Sender.SendAllAsync();

        Assert.Empty(Shelf.Drafts);
        Assert.Single(wire.Seen, s => s.Path == "POST /api/cases");
    }

    [Fact]
    public async Task What_waits_of_one_clerk_is_neither_shown_to_nor_sent_by_the_next_one()
    {
        var session = Services.GetRequiredService<Session>();
        session.Begin(Clerk());
        await Shelf.LoadAsync();
        wire.Away = true;
        Assert.False(await Sender.SendAsync(Filled(), null));
        Assert.Single(Shelf.Drafts);

        session.Begin(Clerk());
        wire.Away = false;
        wire.Answers["POST /api/cases"] = (HttpStatusCode.OK, Received);
        await Sender.SendAllAsync();

        Assert.Empty(Shelf.Drafts);
        Assert.Single(wire.Seen, s => s.Path == "POST /api/cases"); // the one try of the clerk who typed it
    }

    private static SessionResponse Clerk() => new() { PersonId = Guid.CreateVersion7(), Name = "刘卫东", Posts = [] };

    private static IntakeDraft Filled()
    {
        var draft = new IntakeDraft();
        draft.Form.Choose(Guides.Food);
        (draft.Form.Name, draft.Form.IdNumber, draft.Form.Phone) = ("张三", "410702199003072519", "13812345678");
        return draft;
    }
}

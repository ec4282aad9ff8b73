using System.Net;
using System.Text.Json;
using ApprovalHub.Api.Contracts.Templates;
using ApprovalHub.Designer.Pages.Templates;
using ApprovalHub.Designer.Pages.Templates.Tree;
using ApprovalHub.Designer.Server;
using ApprovalHub.Designer.State;
using ApprovalHub.Designer.Tests.Kit;

namespace ApprovalHub.Designer.Tests.Pages.Templates;

/// <summary>A draft on its way to the server.</summary>
public sealed class DraftDeskTests : WebContext
{
    private const string Put = "PUT /api/template-drafts", Changed = """{"code":"TEMPLATE_DRAFT_CHANGED","title":"x"}""";
    private readonly TemplateDraftResponse first = Draft();

    private DraftDesk New() => new(Get<ITemplateDraftApi>(), Get<DraftStore>(), TreeHistory.Of(Trees.Of("standard")), first, Trees.Sorts);

    [Fact]
    public async Task What_is_drawn_reaches_the_server_with_the_revision_that_was_seen()
    {
        var second = Draft();
        Server.Says(Put, Text(second));
        var desk = New();
        await desk.DoAsync(Renamed(desk.Tree, "审查一"));
        Assert.False(desk.IsSaved);

        await desk.FlushAsync();

        Assert.True(desk.IsSaved);
        Assert.Equal(second.Line.Revision, desk.Is.Line.Revision);
        Assert.Contains("审查一", Server.Bodies.Last(b => b.Length > 0), StringComparison.Ordinal);
        Assert.Contains(first.Line.Revision.ToString(), Server.Bodies.Last(b => b.Length > 0), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Where_somebody_was_faster_what_they_did_is_shown_and_neither_is_lost()
    {
        var theirs = Draft();
        Server.Says(Put, Changed, HttpStatusCode.PreconditionFailed);
        Server.Says("GET /api/template-drafts/standard", Text(theirs));
        Server.Says("GET /api/template-drafts/standard/definition", DrawingWriter.Text(Renamed(Trees.Of("standard"), "对方改的").Drawing));
        var desk = New();
        var mine = Renamed(desk.Tree, "我改的");
        await desk.DoAsync(mine);
        await desk.FlushAsync();

        Assert.Equal([new DrawingChange("Changed", "对方改的")], desk.Conflict!.Changes);

        await desk.TakeTheirsAsync();
        Assert.Equal("对方改的", desk.Tree.Drawing.Step("review")!.Name);
        Assert.Equal(theirs.Line.Revision, desk.Is.Line.Revision);
        Assert.Same(mine, desk.History.Undo().Now);
    }

    [Fact]
    public async Task An_answer_that_was_lost_is_no_conflict()
    {
        var saved = Draft();
        var desk = New();
        var mine = Renamed(desk.Tree, "我改的");
        Server.Says(Put, Changed, HttpStatusCode.PreconditionFailed);
        Server.Says("GET /api/template-drafts/standard", Text(saved));
        Server.Says("GET /api/template-drafts/standard/definition", DrawingWriter.Text(mine.Drawing));
        await desk.DoAsync(mine);

        await desk.FlushAsync();

        Assert.Null(desk.Conflict);
        Assert.Equal(saved.Line.Revision, desk.Is.Line.Revision);
    }

    [Fact]
    public async Task Without_the_server_it_stays_here_and_says_so()
    {
        Server.Away = true;
        var desk = New();
        await desk.DoAsync(Renamed(desk.Tree, "断线时改的"));

        await Assert.ThrowsAsync<HubProblem>(desk.FlushAsync);

        Assert.False(desk.IsSaved);
        Assert.Contains(JSInterop.Invocations["localStorage.setItem"], i => $"{i.Arguments[0]}".EndsWith("/template/standard", StringComparison.Ordinal) && $"{i.Arguments[1]}".Contains("断线时改的", StringComparison.Ordinal));
    }

    private static StepTree Renamed(StepTree tree, string name) => Trees.Done(Changing.Change(tree, StepInputs.Named(tree.Find("review")!.Step.Step, name)));

    private static string Text(TemplateDraftResponse draft) => JsonSerializer.Serialize(draft, HubJson.Options);

    internal static TemplateDraftResponse Draft() => new(
        new TemplateDraftLine
        {
            Id = "standard",
            Version = 2,
            Name = "承诺件",
            State = "Editing",
            DrawnBy = "甲",
            ChangedBy = "乙",
            ChangedAt = DateTimeOffset.UnixEpoch,
            Revision = Guid.CreateVersion7(),
        },
        new TemplateFlow { Id = "standard", Version = 2, Name = "承诺件", Nodes = [], Lines = [] }, [], [], null);
}

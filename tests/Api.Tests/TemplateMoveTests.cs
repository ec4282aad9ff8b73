using System.Net;
using ApprovalHub.Api.Tests.Kit;
using ApprovalHub.Tests.Kit;

namespace ApprovalHub.Api.Tests;

/// <summary>Moves of cases over the wire: who has a part in them, and what is sent that cannot be meant.</summary>
[Collection(OneHub.Name)]
public sealed class TemplateMoveTests(HubApp app)
{
    private static readonly Guid Nobody = Guid.CreateVersion7();

    [HubFact]
    public async Task A_clerk_has_no_part_in_moves()
    {
        var clerk = await app.As("zwfw-win01");
        foreach (var path in new[] { "/api/template-moves", $"/api/template-moves/{Nobody}", "/api/template-moves/suggestion?template=joint&from=1&to=1" })
            Assert.Equal((HttpStatusCode.Forbidden, "TEMPLATE_NOT_YOURS"), Seen(await clerk.GetAsync(path)));
        Assert.Equal((HttpStatusCode.Forbidden, "TEMPLATE_NOT_YOURS"), Seen(await clerk.PostAsync("/api/template-moves/dry-run", Move)));
        Assert.Equal((HttpStatusCode.Forbidden, "ADMINISTRATORS_ONLY"), Seen(await clerk.PostAsync("/api/template-moves", Proposal)));
        Assert.Equal((HttpStatusCode.Forbidden, "TEMPLATE_NOT_YOURS"), Seen(await clerk.PostAsync($"/api/template-moves/{Nobody}/confirmation", new { revision = Nobody })));
        Assert.Equal((HttpStatusCode.Forbidden, "TEMPLATE_NOT_YOURS"), Seen(await clerk.PostAsync($"/api/template-moves/{Nobody}/progress", null)));
        Assert.Equal((HttpStatusCode.Forbidden, "TEMPLATE_NOT_YOURS"), Seen(await clerk.PostAsync($"/api/template-moves/{Nobody}/drop", new { revision = Nobody, reason = "试" })));
    }

    [HubFact]
    public async Task What_is_not_there_is_missing_and_what_says_nothing_is_refused()
    {
        var admin = await app.As("zwfw-admin1");
        Assert.Equal((HttpStatusCode.NotFound, "MOVE_UNKNOWN"), Seen(await admin.GetAsync($"/api/template-moves/{Nobody}")));
        Assert.Equal((HttpStatusCode.NotFound, "TEMPLATE_UNKNOWN"), Seen(await admin.GetAsync("/api/template-moves/suggestion?template=joint&from=1&to=99")));
        Assert.Equal((HttpStatusCode.BadRequest, "MOVE_SAME_VERSION"), Seen(await admin.PostAsync("/api/template-moves", Proposal)));
        foreach (var body in new object[] { new { }, new { template = "joint", from = 1, to = 1 }, new { template = "joint", from = 1, to = 1, nodes = (object?)null } })
            Assert.Equal(HttpStatusCode.BadRequest, (await admin.PostAsync("/api/template-moves/dry-run", body)).Status);
        foreach (var body in new object[] { new { }, new { move = Move, reason = "试" }, new { move = Move, reason = "试", cases = new object?[] { null } } })
            Assert.Equal(HttpStatusCode.BadRequest, (await admin.PostAsync("/api/template-moves", body)).Status);
        Assert.Equal(HttpStatusCode.OK, (await admin.GetAsync("/api/template-moves?template=joint")).Status);
        Assert.Equal(0, (await admin.PostAsync("/api/template-moves/dry-run", new { template = "collective", from = 1, to = 1, nodes = new { } })).Json.GetProperty("lines").GetArrayLength());
    }

    [HubFact]
    public async Task A_case_that_nobody_knows_is_not_taken_elsewhere()
    {
        var supervisor = await app.As("zwfw-sup1");
        Assert.Equal((HttpStatusCode.NotFound, "CASE_UNKNOWN"), Seen(await supervisor.GetAsync($"/api/cases/{Nobody}/move-to?task={Nobody}&node=decide")));
        Assert.Equal((HttpStatusCode.NotFound, "CASE_UNKNOWN"), Seen(await supervisor.ActAsync($"/api/cases/{Nobody}/move-to", new { taskId = Nobody, nodeId = "decide", reason = "试" })));
    }

    private static object Move { get; } = new { template = "joint", from = 1, to = 1, nodes = new { start = "start" } };

    private static object Proposal { get; } = new { move = Move, reason = "试", cases = new[] { new { id = Nobody, revision = 1 } } };

    private static (HttpStatusCode, string?) Seen(HubClient.Answer answer) => (answer.Status, answer.Code);
}

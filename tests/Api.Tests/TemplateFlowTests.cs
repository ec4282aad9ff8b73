using System.Net;
using System.Text.Json;
using ApprovalHub.Api.Tests.Kit;
using ApprovalHub.Tests.Kit;

namespace ApprovalHub.Api.Tests;

/// <summary>Templates as pages read them.</summary>
[Collection(OneHub.Name)]
public sealed class TemplateFlowTests(HubApp app)
{
    [HubFact]
    public async Task A_list_says_which_version_is_in_force_and_how_many_matters_run_on_it()
    {
        var list = (await (await app.As("zwfw-admin1")).GetAsync("/api/templates")).Json;

        var joint = list.EnumerateArray().Single(t => t.GetProperty("id").GetString() == "joint");
        Assert.True(joint.GetProperty("inForce").GetBoolean());
        Assert.Equal(1, joint.GetProperty("matters").GetInt32());
        Assert.Equal(0, list.EnumerateArray().Single(t => t.GetProperty("id").GetString() == "collective").GetProperty("matters").GetInt32());
    }

    [HubFact]
    public async Task A_flow_says_of_each_step_who_acts_how_long_and_which_papers_though_the_definition_leaves_it_to_the_rules()
    {
        var flow = (await (await app.As("zwfw-win01")).GetAsync("/api/templates/joint/1/flow")).Json;
        JsonElement Node(string id) => flow.GetProperty("nodes").EnumerateArray().Single(n => n.GetProperty("id").GetString() == id);

        var intake = Node("intake");
        Assert.Equal("WindowClerk", intake.GetProperty("who").GetString());
        Assert.Equal((1, "WorkDay"), (intake.GetProperty("limit").GetProperty("own").GetProperty("amount").GetInt32(), intake.GetProperty("limit").GetProperty("own").GetProperty("unit").GetString()));
        Assert.Contains(intake.GetProperty("papers").EnumerateArray(), p => p.GetProperty("kind").GetString() == "AcceptanceNotice");
        Assert.Contains(intake.GetProperty("ports").EnumerateArray(), p => p.GetProperty("name").GetString() == "Correction" && !p.GetProperty("ends").GetBoolean());
        Assert.Equal(30, Node("jointReview").GetProperty("limit").GetProperty("percent").GetInt32());
        Assert.Equal("All", Node("jointReview").GetProperty("ballot").GetProperty("rule").GetString());
        Assert.Equal(JsonValueKind.Null, Node("start").GetProperty("who").ValueKind);
        Assert.Contains(flow.GetProperty("lines").EnumerateArray(), l => l.GetProperty("source").GetString() == "channel" && l.GetProperty("port").GetString() == "Online");
        Assert.Equal("TEMPLATE_UNKNOWN", (await (await app.As("zwfw-win01")).GetAsync("/api/templates/joint/99/flow")).Code);
    }

    [HubFact]
    public async Task A_check_answers_with_the_flow_and_each_fault_by_its_node()
    {
        var admin = await app.As("zwfw-admin1");
        var text = (await admin.GetAsync("/api/templates/instant/1")).Text.Replace("\"1 WorkDay\"", "\"soon\"", StringComparison.Ordinal);

        var check = await admin.PostAsync("/api/templates/check", new { definition = JsonSerializer.Deserialize<JsonElement>(text) });

        Assert.Equal(HttpStatusCode.OK, check.Status);
        var ids = check.Json.GetProperty("flow").GetProperty("nodes").EnumerateArray().Select(n => n.GetProperty("id").GetString()).ToHashSet();
        Assert.NotEmpty(check.Json.GetProperty("faults").EnumerateArray());
        Assert.All(check.Json.GetProperty("faults").EnumerateArray(), f => Assert.Contains(f.GetProperty("nodeId").GetString(), ids));
    }
}

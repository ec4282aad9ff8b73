using ApprovalHub.Api.Contracts.Cases;
using ApprovalHub.Designer.Pages.Cases;

namespace ApprovalHub.Designer.Tests.Pages.Cases;

public sealed class CaseRouteTests
{
    private static readonly DateTimeOffset Nine = new(2026, 9, 18, 9, 0, 0, TimeSpan.FromHours(8));

    [Fact]
    public void What_was_done_comes_first_then_what_waits_then_what_comes_on_the_usual_way()
    {
        var route = CaseRoute.Of(Process(
            Node("intake", "Done", Task("Done", "Accepted", 0, 1)), Node("review", "Now", Task("Open", null, 1, null), Task("Done", "Passed", 1, 2)),
            Node("lane", "ToCome", type: "ApprovalHub.Branch"), Node("decide", "ToCome"), Node("refused", "ToCome"), Node("gate", "ToCome", type: "ApprovalHub.ToleranceGate"),
            Node("dispatch", "ToCome")), owes: false);

        Assert.Equal(["intake Done", "review Now", "decide ToCome", "dispatch ToCome"], route.Select(s => $"{s.Node.Id} {s.State}"));
        Assert.Null(route[1].To);
        Assert.Equal(Nine.AddHours(1), route[0].To);
    }

    [Fact]
    public void A_step_that_sent_the_work_back_shows_as_returned_and_each_visit_for_itself()
    {
        var decide = Node("decide", "Returned", Task("Done", "Return", 2, 3));
        var route = CaseRoute.Of(Process(
            Node("review", "Now", Task("Done", "Passed", 1, 2), Task("Open", null, 3, null)), decide, Node("gate", "ToCome", type: "ApprovalHub.ToleranceGate")), owes: true);

        Assert.Equal(["review Done", "decide Returned", "review Now", "decide ToCome", "gate ToCome"], route.Select(s => $"{s.Node.Id} {s.State}"));
    }

    private static ProcessResponse Process(params ProcessResponse.Node[] nodes) => new()
    {
        TemplateId = "standard",
        TemplateVersion = 1,
        TemplateName = "承诺件",
        Nodes = nodes,
        Connections =
        [
            .. new[] { ("intake", "Refused", "refused"), ("intake", "Accepted", "review"), ("review", "Passed", "lane"), ("lane", "Default", "decide"), ("decide", "Return", "review"), ("decide", "Granted", "gate"), ("gate", "Completed", "dispatch") }
                .Where(l => nodes.Any(n => n.Id == l.Item1) && nodes.Any(n => n.Id == l.Item3)).Select(l => new ProcessResponse.Connection(l.Item1, l.Item2, l.Item3, false)),
            .. nodes.Any(n => n.Id == "lane") ? Array.Empty<ProcessResponse.Connection>() : [new ProcessResponse.Connection("review", "Passed", "decide", true)],
        ],
    };

    private static ProcessResponse.Node Node(string id, string state, params ProcessResponse.Step[] tasks) => Node(id, state, "ApprovalHub.Review", tasks);

    private static ProcessResponse.Node Node(string id, string state, string type, params ProcessResponse.Step[] tasks) => new(id, type, id, state, tasks);

    private static ProcessResponse.Step Task(string state, string? outcome, int from, int? to) =>
        new(Guid.CreateVersion7(), state, null, "王建国", outcome, Nine.AddHours(from), to is { } hour ? Nine.AddHours(hour) : null);
}

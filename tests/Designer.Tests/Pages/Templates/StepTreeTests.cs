using System.Text.Json;
using ApprovalHub.Designer.Pages.Templates.Tree;

namespace ApprovalHub.Designer.Tests.Pages.Templates;

/// <summary>A definition as a tree, and written again.</summary>
public sealed class StepTreeTests
{
    [Fact]
    public void Every_shipped_template_is_a_tree_and_is_written_as_it_was()
    {
        Assert.Equal(7, Trees.Shipped.Count());
        foreach (var file in Trees.Shipped)
        {
            var json = Trees.Json(file);
            var tree = Trees.Of(json);
            Assert.Equal(JsonSerializer.Serialize(json), JsonSerializer.Serialize(DrawingWriter.Element(tree.Drawing)));
            Assert.Equal(tree.Drawing.Steps.Select(s => s.Id).Order(), tree.All.Select(s => s.Id).Order());
        }
    }

    [Fact]
    public void The_joint_template_reads_as_people_draw_it() => Assert.Equal(
        "start channel{Online:preReview{Passed:; Rejected:endRejected}; Default:} intake{Accepted+Tolerated:; Correction:correction{Completed:→intake; Overdue:endNotCorrected}; "
        + "Refused+NotRequired+NotCompetent:endNotAccepted} lane{Green:forkGreen{并联:jointReviewGreen; 主办:reviewGreen} joinGreen; Default:jointReview review{Passed+Failed:; Return:→jointReview}} "
        + "needsVisit{Needed:visitLane{Green:siteVisitGreen; Default:siteVisit}; Default:} decide{Granted:gate{Completed:; Overdue:endNotSupplied} issue ready; Denied:; Return:→lane} dispatch end",
        Trees.Told(Trees.Of("joint")));

    [Fact]
    public void Ways_that_cross_are_led_by_name()
    {
        var told = Trees.Told(Trees.Of("commitment"));
        Assert.Contains("decideGreen{Granted:; Denied:serveDenial{Delivered+Unclaimed:→end}}", told, StringComparison.Ordinal);
        Assert.Contains("decide{Granted:; Denied:→serveDenial}", told, StringComparison.Ordinal);
        Assert.EndsWith("issue ready dispatch check end", told, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Form", """{"root":{"activities":{"$values":[]}}}""")]
    [InlineData("Start", """{"root":{"activities":[{"id":"a","type":"ApprovalHub.Review"}],"connections":[]}}""")]
    [InlineData("Unreachable", """{"root":{"start":"s","activities":[{"id":"s","type":"Elsa.Start"},{"id":"a","type":"ApprovalHub.Review"}],"connections":[]}}""")]
    [InlineData("PortTwice", """
        {"root":{"start":"s","activities":[{"id":"s","type":"Elsa.Start"},{"id":"a","type":"Elsa.End"},{"id":"b","type":"Elsa.End"}],
        "connections":[{"source":"s","sourcePort":"Done","target":"a"},{"source":"s","sourcePort":"Done","target":"b"}]}}
        """)]
    [InlineData("Loop", """
        {"root":{"start":"s","activities":[{"id":"s","type":"ApprovalHub.Review"},{"id":"a","type":"ApprovalHub.Review"},{"id":"b","type":"ApprovalHub.Review"}],
        "connections":[{"source":"s","sourcePort":"Passed","target":"a"},{"source":"s","sourcePort":"Failed","target":"b"},{"source":"a","sourcePort":"Passed","target":"b"},{"source":"b","sourcePort":"Passed","target":"a"}]}}
        """)]
    [InlineData("Join", """
        {"root":{"start":"s","activities":[{"id":"s","type":"Elsa.Start"},{"id":"j","type":"Elsa.FlowJoin"}],"connections":[{"source":"s","sourcePort":"Done","target":"j"}]}}
        """)]
    [InlineData("Fork", """
        {"root":{"start":"s","activities":[{"id":"s","type":"Elsa.FlowFork","branches":["A","B"]},{"id":"a","type":"Elsa.End"},{"id":"b","type":"Elsa.End"}],
        "connections":[{"source":"s","sourcePort":"A","target":"a"},{"source":"s","sourcePort":"B","target":"b"}]}}
        """)]
    public void What_is_no_tree_says_why(string why, string json)
    {
        using var document = JsonDocument.Parse(json);
        var (drawing, unread) = DrawingReader.Read(document.RootElement);
        Assert.Equal(why, (unread ?? StepTree.Of(drawing!, Trees.Sorts).Why)?.Why);
    }

    [Fact]
    public void What_others_keep_in_a_definition_stays_where_it_is_when_a_step_is_edited()
    {
        var tree = Trees.Of("standard");
        var review = tree.Find("review")!.Step.Step;
        var strange = review with { Json = JsonDocument.Parse(review.Json.GetRawText().Replace("\"version\"", "\"vendor\":{\"a\":[1,null]},\"version\"", StringComparison.Ordinal)).RootElement };
        tree = Trees.Done(Changing.Change(tree, strange));

        var edited = Trees.Done(Changing.Change(tree, StepInputs.With(StepInputs.Named(strange, "审查一"), "limit", "25%")));

        var (was, now) = (DrawingWriter.Text(tree.Drawing), DrawingWriter.Text(edited.Drawing));
        Assert.Contains("\"vendor\":{\"a\":[1,null]}", now, StringComparison.Ordinal);
        Assert.Equal(was, now.Replace("审查一", "审查", StringComparison.Ordinal).Replace("\"25%\"", "\"40%\"", StringComparison.Ordinal));
    }

    [Fact]
    public void Only_what_changed_is_another_object()
    {
        var tree = Trees.Of("joint");
        var edited = Trees.Done(Changing.Change(tree, StepInputs.Named(tree.Find("siteVisit")!.Step.Step, "勘验")));
        var same = tree.All.Where(s => ReferenceEquals(s, edited.Find(s.Id)!.Step)).Select(s => s.Id).ToList();
        Assert.Equal(["needsVisit", "siteVisit", "visitLane"], tree.All.Select(s => s.Id).Except(same).Order());
    }
}

using ApprovalHub.Designer.Pages.Templates.Tree;

namespace ApprovalHub.Designer.Tests.Pages.Templates;

/// <summary>Edits, one by one.</summary>
public sealed class TreeEditTests
{
    private static readonly string Drawn = Path.Combine(Root(), "tests", "Workflows.Domain.Tests", "Process", "Data", "drawn-joint.json");

    /// <summary>The engines' conformance suite runs what is written here. Where the writer changes, the file is to be written anew from what this says.</summary>
    [Fact]
    public void The_joint_template_is_drawn_from_nothing()
    {
        var tree = DrawnJoint.Draw();
        Assert.Equal(
            "start branch{Online:preReview; Default:} intake{Accepted+Tolerated:; Correction:correction{Completed:→intake}} "
            + "branch2{Green:fork{Column1:jointReview; Column2:review} join; Default:jointReview2 review2{Passed+Failed:; Return:→jointReview2}} "
            + "decide{Granted:toleranceGate issue notify; Denied:; Return:→branch2} dispatch end", Trees.Told(tree));
        var text = DrawingWriter.Text(tree.Drawing);
        Assert.True(File.Exists(Drawn) && File.ReadAllText(Drawn).TrimEnd() == text, text);
    }

    [Fact]
    public void An_intake_brings_its_correction_and_what_follows_is_reached_through_it() =>
        Assert.Equal("start intake{Accepted:; Correction:correction{Completed:→intake}} end", Trees.Told(Trees.Put(Trees.Blank(), "ApprovalHub.Intake", new("start"))));

    [Fact]
    public void A_step_that_is_taken_out_takes_its_columns_along_and_what_led_there_goes_past_it()
    {
        var edit = Removing.Remove(Trees.Of("standard"), "decide");
        Assert.Equal(["gate", "endNotSupplied", "issue", "ready", "decide"], edit.Gone.Select(s => s.Id).OrderBy(i => i == "decide").ToList());
        Assert.EndsWith("lane{Green:reviewGreen; Default:review} dispatch end", Trees.Told(edit.Tree!), StringComparison.Ordinal);
    }

    [Fact]
    public void An_end_is_not_put_in_where_what_follows_could_not_be_reached_any_more()
    {
        var edit = Inserting.Insert(Trees.Of("standard"), new("intake"), Trees.Fresh.Of(DrawnStep.End));
        Assert.Equal("Unreachable", edit.Why?.Why);
        Assert.Null(edit.Tree);
    }

    [Fact]
    public void An_outcome_that_must_lead_somewhere_is_not_led_nowhere() =>
        Assert.Equal(("Needed", "Passed"), Changing.Lead(Trees.Of("standard"), "review", "Passed", null).Why is { } why ? (why.Why, why.Port) : default);

    [Fact]
    public void No_way_leads_back_to_a_step_that_not_every_way_passes()
    {
        var tree = Trees.Of("standard");
        Assert.Equal("Loop", Changing.Lead(tree, "decide", "Return", "review").Why?.Why);
        Assert.DoesNotContain(Changing.Targets(tree, "decide"), s => s.Id == "review");
        Assert.Contains(Changing.Targets(tree, "decide"), s => s.Id == "lane");
        Assert.Contains(Changing.Targets(tree, "intake"), s => s.Id == "dispatch");
    }

    [Fact]
    public void A_branch_of_a_parallel_block_is_not_left_in_the_middle() =>
        Assert.Equal("Fork", Changing.Lead(Trees.Of("joint"), "reviewGreen", "Return", "dispatch").Why?.Why);

    [Fact]
    public void Columns_that_are_named_anew_stay_and_new_ones_lead_on()
    {
        var tree = Trees.Of("joint");
        var fork = tree.Find("forkGreen")!.Step.Step;
        var edit = Changing.Change(tree, StepInputs.With(fork, "branches", ["协办", "主办", "专家"]));
        Assert.Empty(edit.Gone);
        Assert.Contains("forkGreen{协办:jointReviewGreen; 主办:reviewGreen; 专家:} joinGreen", Trees.Told(edit.Tree!), StringComparison.Ordinal);
        Assert.Contains("Green:reviewGreen;", Trees.Told(Columns.Remove(tree, "forkGreen", "并联").Tree!), StringComparison.Ordinal);
    }

    [Fact]
    public void A_block_is_copied_with_all_in_it_and_pasted_into_another_draft_under_names_of_its_own()
    {
        var text = Clipboard.Write(Clipboard.Copy(Trees.Of("joint"), "joinGreen")!);
        var once = Trees.Done(Inserting.Insert(Trees.Blank(), new("start"), Clipboard.Read(text)!));
        var twice = Trees.Done(Inserting.Insert(once, new("start"), Clipboard.Read(text)!));
        Assert.Equal(
            "start forkGreen2{并联:jointReviewGreen2; 主办:reviewGreen2} joinGreen2 forkGreen{并联:jointReviewGreen; 主办:reviewGreen} joinGreen end", Trees.Told(twice));
        Assert.Null(Clipboard.Read("{\"approvalHub\":\"steps\"}"));
        Assert.Null(Clipboard.Read("一段话"));
        Assert.Null(Clipboard.Copy(once, "start"));
    }

    [Fact]
    public void A_way_by_name_is_pasted_where_there_is_such_a_step_and_dropped_elsewhere()
    {
        var fragment = Clipboard.Copy(Trees.Of("standard"), "decide")!;
        var pasted = Trees.Done(Inserting.Insert(Trees.Blank(), new("start"), fragment));
        Assert.Equal("start decide{Granted:; Denied:→end} gate{Completed:; Overdue:endNotSupplied} issue ready end", Trees.Told(pasted));
    }

    [Theory]
    [InlineData("start", "ArrowDown", "channel")]
    [InlineData("channel", "ArrowDown", "channel/Online")]
    [InlineData("channel/Online", "ArrowRight", "channel/Default")]
    [InlineData("channel/Default", "ArrowDown", "intake")]
    [InlineData("preReview", "ArrowUp", "channel/Online")]
    [InlineData("preReview", "ArrowRight", "channel/Default")]
    [InlineData("endRejected", "ArrowRight", "channel/Default")]
    [InlineData("intake", "ArrowUp", "channel")]
    [InlineData("intake", "Home", "start")]
    [InlineData("intake", "End", "end")]
    public void Arrows_lead_along_the_tree(string from, string key, string to) => Assert.Equal(to, TreeMoves.To(Trees.Of("standard"), from, key));

    private static string Root()
    {
        var at = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(at.FullName, "ApprovalHub.sln")))
            at = at.Parent!;
        return at.FullName;
    }
}

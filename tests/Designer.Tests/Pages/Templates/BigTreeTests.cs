using System.Text.Json;
using ApprovalHub.Api.Contracts.Templates;
using ApprovalHub.Designer.Pages.Templates;
using ApprovalHub.Designer.Pages.Templates.Tree;
using ApprovalHub.Designer.Server;
using ApprovalHub.Designer.State;
using ApprovalHub.Designer.Tests.Kit;
using Bunit;

namespace ApprovalHub.Designer.Tests.Pages.Templates;

/// <summary>A tree of 120 steps: what somebody does to one of them draws that one anew, and what it stands in.</summary>
public sealed class BigTreeTests : WebContext
{
    public const int Size = 120;
    private readonly TemplateDraftResponse draft = DraftDeskTests.Draft();

    [Fact]
    public void Opened_each_step_is_drawn_once()
    {
        var (shown, _) = Opened();
        Assert.All(Counts(shown), c => Assert.Equal(1, c.Value));
    }

    [Fact]
    public void A_name_that_is_changed_draws_its_step_and_the_steps_around_it_anew()
    {
        var (shown, desk) = Opened();
        var inside = desk.Tree.All.Last(s => s.Step.Type == "ApprovalHub.Review" && desk.Tree.Find(s.Id)!.Level > 1).Id;
        shown.Find($"[data-spot={inside}]").Click();
        var before = Counts(shown);

        shown.Find(".tree-form input").Change("实质审查");

        Assert.Equal(Around(desk.Tree, inside).Order(), Drawn(before, Counts(shown)).Order());
        Assert.Contains("实质审查", shown.Find($"[data-spot={inside}]").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Another_place_that_is_chosen_draws_only_the_one_that_was_and_the_one_that_is()
    {
        var (shown, desk) = Opened();
        var steps = desk.Tree.Trunk.Where(s => s.Step.Type == "ApprovalHub.Review").Select(s => s.Id).Take(2).ToList();
        shown.Find($"[data-spot={steps[0]}]").Click();
        var before = Counts(shown);

        shown.Find($"[data-spot={steps[1]}]").Click();

        Assert.Equal(steps.Order(), Drawn(before, Counts(shown)).Order());
    }

    [Fact]
    public void What_is_said_above_the_tree_draws_no_step_anew()
    {
        var (shown, _) = Opened();
        var before = Counts(shown);

        shown.Render();

        Assert.Empty(Drawn(before, Counts(shown)));
    }

    /// <summary>A tree of 120 steps: reviews one below the other, and branches with columns of their own.</summary>
    internal static StepTree Drawn()
    {
        var tree = Trees.Blank();
        var last = "start";
        while (tree.Drawing.Steps.Length + 6 <= Size)
        {
            (tree, last) = Put(tree, "ApprovalHub.Review", new(last));
            (tree, last) = Put(tree, DrawnStep.Branch, new(last));
            tree = Trees.Done(Changing.Change(tree, RuleRows.Write(tree.Find(last)!.Step.Step, [new RuleRow([new("case.lane", "eq", "green")], "Green")])));
            var (one, inside) = Put(tree, "ApprovalHub.Review", new(last, ["Green"]));
            (one, _) = Put(one, "ApprovalHub.Review", new(inside));
            (tree, _) = Put(one, "ApprovalHub.JointReview", new(last, ["Default"]));
        }
        while (tree.Drawing.Steps.Length < Size)
            (tree, last) = Put(tree, "ApprovalHub.Review", new(last));
        return tree;
    }

    private static (StepTree Tree, string Id) Put(StepTree tree, string type, TreePlace place)
    {
        var edit = Inserting.Insert(tree, place, Trees.Fresh.Of(type));
        return (Trees.Done(edit), edit.Focus!);
    }

    private (IRenderedComponent<TreeDesk> Shown, DraftDesk Desk) Opened()
    {
        JSInterop.SetupModule("./js/tree.js").Mode = JSRuntimeMode.Loose;
        Server.Says("PUT /api/template-drafts", JsonSerializer.Serialize(draft, HubJson.Options));
        var tree = Drawn();
        Assert.Equal(Size, tree.Drawing.Steps.Length);
        var desk = new DraftDesk(Get<ITemplateDraftApi>(), Get<DraftStore>(), TreeHistory.Of(tree), draft, Trees.Sorts);
        return (Render<TreeDesk>(p => p.Add(d => d.Desk, desk).Add(d => d.ChildContent, _ => builder => builder.AddContent(0, "草稿的事"))), desk);
    }

    private static Dictionary<string, int> Counts(IRenderedComponent<TreeDesk> shown) => shown.FindComponents<TreeNode>().ToDictionary(n => n.Instance.Step.Id, n => n.RenderCount);

    private static List<string> Drawn(Dictionary<string, int> before, Dictionary<string, int> after) => [.. after.Where(n => before.GetValueOrDefault(n.Key) != n.Value).Select(n => n.Key)];

    /// <summary>The step and those whose columns it stands in, from the trunk on.</summary>
    private static List<string> Around(StepTree tree, string id)
    {
        var around = new List<string>();
        for (var spot = tree.Find(id); spot is not null; spot = spot.Owner)
            around.Insert(0, spot.Step.Id);
        return around;
    }
}

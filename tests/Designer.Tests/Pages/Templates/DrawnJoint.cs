using ApprovalHub.Designer.Pages.Templates.Tree;

namespace ApprovalHub.Designer.Tests.Pages.Templates;

/// <summary>并联审批 drawn from nothing, edit by edit, as an administrator does.</summary>
internal static class DrawnJoint
{
    public static StepTree Draw()
    {
        var tree = Trees.Of(BlankDrawing.New("drawn-joint", "并联审批（画）", "开始", "办结"));
        tree = Rules(Trees.Put(tree, DrawnStep.Branch, new("start")), "branch", new("case.channel", "eq", "online"), "Online");
        tree = Trees.Put(tree, "ApprovalHub.PreReview", new("branch", ["Online"]));
        tree = Trees.Put(tree, "ApprovalHub.Intake", new("branch"));
        tree = Trees.Put(tree, DrawnStep.Branch, new("intake"));
        tree = Parallel(tree);
        tree = Limit(Trees.Put(tree, "ApprovalHub.JointReview", new("branch2", ["Default"])), "jointReview2", "30%");
        tree = Limit(Trees.Put(tree, "ApprovalHub.Review", new("jointReview2")), "review2", "30%");
        tree = Trees.Done(Changing.Lead(tree, "review2", "Return", "jointReview2"));
        tree = Limit(Trees.Put(tree, "ApprovalHub.Decide", new("branch2")), "decide", "30%");
        tree = Trees.Done(Changing.Lead(tree, "decide", "Return", "branch2"));
        foreach (var (type, after) in new[] { ("ToleranceGate", "decide"), ("Issue", "toleranceGate"), ("Notify", "issue"), ("Dispatch", "notify") })
            tree = Trees.Put(tree, "ApprovalHub." + type, new(after));
        tree = Trees.Done(Changing.Lead(tree, "decide", "Denied", "dispatch"));
        return Trees.Done(Changing.Lead(tree, "intake", "Tolerated", "branch2"));
    }

    private static StepTree Parallel(StepTree tree)
    {
        tree = Trees.Put(tree, DrawnStep.Fork, new("branch2", ["Green"]));
        tree = Limit(Trees.Put(tree, "ApprovalHub.JointReview", new("fork", ["Column1"])), "jointReview", "30%");
        return Limit(Trees.Put(tree, "ApprovalHub.Review", new("fork", ["Column2"])), "review", "30%");
    }

    private static StepTree Limit(StepTree tree, string id, string limit) => Trees.Done(Changing.Change(tree, StepInputs.With(tree.Find(id)!.Step.Step, "limit", limit)));

    private static StepTree Rules(StepTree tree, string id, RuleRow.Condition condition, string port) =>
        Trees.Done(Changing.Change(tree, RuleRows.Write(tree.Find(id)!.Step.Step, [new RuleRow([condition], port)])));
}

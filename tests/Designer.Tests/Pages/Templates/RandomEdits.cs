using ApprovalHub.Designer.Pages.Templates.Tree;

namespace ApprovalHub.Designer.Tests.Pages.Templates;

/// <summary>Edits at random, as somebody who clicks everywhere.</summary>
internal sealed class RandomEdits(int seed)
{
    private readonly Random random = new(seed);
    private Fragment? copied;
    private int named;

    /// <summary>One edit, done or refused.</summary>
    public TreeEdit Edit(StepTree tree)
    {
        var steps = tree.All.ToList();
        var step = steps[random.Next(steps.Count)];
        return random.Next(11) switch
        {
            <= 4 => Inserting.Insert(tree, Place(step), Trees.Fresh.Of(FreshSteps.Types[random.Next(FreshSteps.Types.Count)])),
            5 => Removing.Remove(tree, step.Id),
            6 => Column(tree, step),
            7 => Lead(tree, step, steps),
            8 => Paste(tree, step),
            9 => Changing.Change(tree, StepInputs.With(StepInputs.Named(step.Step, $"环节{named++}"), "limit", $"{random.Next(1, 9)} WorkDay")),
            _ => Columns.Remove(tree, step.Id, Port(step)),
        };
    }

    private TreePlace Place(TreeStep step) => random.Next(3) == 0 && step.Open.Length > 0 ? new TreePlace(step.Id, [step.Open[random.Next(step.Open.Length)]])
        : random.Next(2) == 0 && step.Ways.Length > 0 ? new TreePlace(step.Id, step.Ways[random.Next(step.Ways.Length)].Ports) : new TreePlace(step.Id);

    private string Port(TreeStep step) => step.Ways.IsEmpty ? "Done" : step.Ways[random.Next(step.Ways.Length)].Ports[0];

    private TreeEdit Column(StepTree tree, TreeStep step) => step.Step.Type switch
    {
        DrawnStep.Fork => Changing.Change(tree, StepInputs.With(step.Step, "branches", [.. StepInputs.List(step.Step.Json, "branches")!, $"列{named++}"])),
        DrawnStep.Branch => Changing.Change(tree, RuleRows.Write(step.Step, [new RuleRow([new("case.channel", "eq", "online"), new("case.lane", "eq", "green")], $"列{named++}"), .. RuleRows.Read(step.Step.Json)])),
        _ => TreeEdit.No("Nothing"),
    };

    private TreeEdit Lead(StepTree tree, TreeStep step, List<TreeStep> steps)
    {
        var ports = step.Ways.SelectMany(w => w.Ports).Concat(step.Open).ToList();
        return ports.Count == 0 ? TreeEdit.No("Nothing") : Changing.Lead(tree, step.Id, ports[random.Next(ports.Count)], random.Next(4) == 0 ? null : steps[random.Next(steps.Count)].Id);
    }

    private TreeEdit Paste(StepTree tree, TreeStep step)
    {
        if (random.Next(2) == 0 || copied is null)
        {
            copied = Clipboard.Copy(tree, step.Id) is { } fragment ? Clipboard.Read(Clipboard.Write(fragment)) : copied;
            return TreeEdit.No("Nothing");
        }
        return Inserting.Insert(tree, Place(step), copied);
    }
}

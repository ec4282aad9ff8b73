using ApprovalHub.Designer.Pages;
using ApprovalHub.Designer.Pages.Templates.Tree;

namespace ApprovalHub.Designer.Tests.Pages.Templates;

/// <summary>Whatever is clicked: what stands is a tree, is written and read as it is, and comes back when it is undone.</summary>
public sealed class RandomEditTests
{
    [Fact]
    public void Whatever_is_drawn_stays_a_tree_and_is_written_as_it_is()
    {
        var (done, largest) = (0, 0);
        for (var seed = 0; seed < 120; seed++)
        {
            var tree = seed % 3 == 0 ? Trees.Of(Trees.Json(Trees.Shipped.ElementAt(seed % 7))) : Trees.Blank();
            var edits = new RandomEdits(seed);
            var history = TreeHistory.Of(tree);
            for (var i = 0; i < 40; i++)
            {
                var edit = edits.Edit(tree);
                Assert.True(edit.Tree is null ^ edit.Why is null, $"{seed}/{i}");
                if (edit.Tree is not { } now)
                    continue;
                done++;
                Holds(now, $"{seed}/{i}");
                history = Undone(history, tree, now);
                tree = now;
                largest = Math.Max(largest, tree.Drawing.Steps.Length);
            }
        }
        Assert.True(done > 1500, $"{done}");
        Assert.True(largest > 40, $"{largest}");
    }

    private static void Holds(StepTree tree, string at)
    {
        var text = DrawingWriter.Text(tree.Drawing);
        var read = Trees.Of(DrawingWriter.Element(tree.Drawing));
        Assert.Equal(text, DrawingWriter.Text(read.Drawing));
        Assert.True(Trees.Told(tree) == Trees.Told(read), at);
        Assert.True(tree.All.Select(s => s.Id).Order().SequenceEqual(tree.Drawing.Steps.Select(s => s.Id).Order()), at);
        foreach (var step in tree.All)
        {
            var leads = tree.Drawing.Lines.Where(l => l.From == step.Id).Select(l => l.Port).ToHashSet();
            Assert.True(tree.Sorts.Ports(step.Step).Where(p => p.Use == "Needed").All(p => leads.Contains(p.Name)), $"{at}: {step.Id}");
            Assert.True(leads.IsSubsetOf(tree.Sorts.Ports(step.Step).Select(p => p.Name)), $"{at}: {step.Id}");
        }
    }

    private static History<StepTree> Undone(History<StepTree> history, StepTree before, StepTree now)
    {
        var text = DrawingWriter.Text(before.Drawing);
        history = history.Do(now);
        var undone = history.Undo();
        Assert.Equal(text, DrawingWriter.Text(undone.Now.Drawing));
        Assert.Same(now, undone.Redo().Now);
        return history;
    }
}

using ApprovalHub.Designer.Components.Flow;
using static ApprovalHub.Designer.Components.Flow.FlowDrawing;

namespace ApprovalHub.Designer.Tests.Flow;

/// <summary>What holds of every drawing, whatever the graph.</summary>
public sealed class FlowLayoutTests
{
    private const int Seeds = 400;

    public static IEnumerable<object[]> Shipped => Graphs.Shipped;

    [Theory]
    [InlineData(FlowWay.Down)]
    [InlineData(FlowWay.Right)]
    public void Whatever_the_graph_boxes_stand_apart_and_lines_run_between_them(FlowWay way)
    {
        for (var seed = 0; seed < Seeds; seed++)
            Hold(FlowLayout.Of(Graphs.New(seed, 1 + (seed % 40)), way), way, $"seed {seed}");
    }

    [Theory]
    [MemberData(nameof(Shipped))]
    public void A_shipped_template_is_drawn_so_too(string template)
    {
        foreach (var way in Enum.GetValues<FlowWay>())
            Hold(FlowLayout.Of(Graphs.Of(template), way), way, template);
    }

    [Fact]
    public void The_same_graph_gives_the_same_drawing()
    {
        for (var seed = 0; seed < 40; seed++)
        {
            var (one, other) = (FlowLayout.Of(Graphs.New(seed, 30)), FlowLayout.Of(Graphs.New(seed, 30)));
            Assert.Equal(one.Boxes.Select(b => b.At), other.Boxes.Select(b => b.At));
            Assert.Equal(one.Paths.SelectMany(p => p.Points), other.Paths.SelectMany(p => p.Points));
        }
    }

    [Fact]
    public void What_does_not_loop_runs_one_way_and_what_loops_is_drawn_aside_once()
    {
        for (var seed = 0; seed < Seeds; seed++)
            Assert.DoesNotContain(FlowLayout.Of(Graphs.New(seed, 25, loops: false)).Paths, p => p.Back);
        var loop = FlowLayout.Of(new FlowGraph([new("a", "收件"), new("b", "补正"), new("c", "审查")], [new("a", "b", ["补正"]), new("b", "a", ["已补齐"]), new("a", "c", ["受理"])]));
        var back = Assert.Single(loop.Paths, p => p.Back);
        Assert.Equal(("b", "a"), (back.Line.From, back.Line.To));
    }

    [Fact]
    public void Ports_that_lead_the_same_way_are_one_line_with_all_their_words()
    {
        var path = Assert.Single(FlowLayout.Of(new FlowGraph([new("a", "收件"), new("b", "审查")], [new("a", "b", ["受理"]), new("a", "b", ["容缺受理"])])).Paths);

        Assert.Equal(["受理", "容缺受理"], path.Line.Words);
        Assert.Equal(2, path.Points.Count);
    }

    [Fact]
    public void Branches_that_run_at_the_same_time_stand_side_by_side()
    {
        var at = FlowLayout.Of(new FlowGraph(
            [new("fork", "并行"), new("a", "主办"), new("b", "协办"), new("c", "专家"), new("join", "汇合")],
            [.. "abc".Select(x => new FlowLine("fork", $"{x}", [])), .. "abc".Select(x => new FlowLine($"{x}", "join", []))])).Boxes.ToDictionary(b => b.Node.Id, b => b.At);

        Assert.Single("abc".Select(x => at[$"{x}"].MiddleY).Distinct());
        Assert.True(at["a"].Right < at["b"].X && at["b"].Right < at["c"].X);
        Assert.Equal(at["b"].MiddleX, at["fork"].MiddleX);
    }

    [Fact]
    public void What_goes_on_longest_runs_straight_and_what_ends_soon_stands_aside()
    {
        var at = FlowLayout.Of(new FlowGraph(
            [new("a", "收件受理"), new("end", "不予受理"), new("b", "审查"), new("stop", "退件"), new("c", "决定"), new("d", "办结")],
            [new("a", "end", ["不予受理"]), new("a", "b", ["受理"]), new("b", "stop", ["不通过"]), new("b", "c", ["通过"]), new("c", "d", ["准予"])])).Boxes
            .ToDictionary(b => b.Node.Id, b => b.At);

        Assert.Single("abcd".Select(x => at[$"{x}"].MiddleX).Distinct());
    }

    [Fact]
    public void Nothing_and_a_single_box_can_be_drawn()
    {
        Assert.Empty(FlowLayout.Of(new FlowGraph([], [])).Boxes);
        Assert.Single(FlowLayout.Of(new FlowGraph([new("a", "")], [new("a", "a", ["再来"]), new("a", "nowhere", [])])).Paths);
    }

    [Fact]
    public void A_hundred_and_twenty_boxes_are_drawn_as_cleanly_as_few() => Hold(FlowLayout.Of(Graphs.New(7, 120)), FlowWay.Down, "120 boxes");

    private static void Hold(FlowDrawing drawing, FlowWay way, string what)
    {
        var boxes = drawing.Boxes.ToDictionary(b => b.Node.Id, b => b.At);
        var words = drawing.Paths.Where(p => p.Words is not null).Select(p => (Path: p, At: p.Words!.Value)).ToList();
        var all = boxes.Values.Concat(words.Select(w => w.At)).ToList();
        for (var i = 0; i < all.Count; i++)
        {
            Assert.True(all[i].X >= 0 && all[i].Y >= 0 && all[i].Right <= drawing.Width && all[i].Bottom <= drawing.Height, $"{what}: outside the canvas");
            for (var j = 0; j < i; j++)
                Assert.False(Overlap(all[i], all[j]), $"{what}: {all[i]} overlaps {all[j]}");
        }
        foreach (var path in drawing.Paths)
        {
            Ends(path, boxes[path.Line.From], boxes[path.Line.To], way, what);
            foreach (var piece in path.Points.Zip(path.Points.Skip(1), Piece))
            {
                Assert.True(piece.Width == 0 || piece.Height == 0, $"{what}: {piece} slants");
                Assert.DoesNotContain(boxes.Values, box => Overlap(piece, box));
                Assert.DoesNotContain(words, word => word.Path != path && Overlap(piece, word.At));
            }
        }
    }

    private static void Ends(FlowDrawing.Path path, Place from, Place to, FlowWay way, string what)
    {
        var (first, last) = (path.Points[0], path.Points[^1]);
        if (way == FlowWay.Down)
        {
            Assert.True(first.Y == from.Bottom && first.X > from.X && first.X < from.Right, $"{what}: {path.Line} begins elsewhere");
            Assert.True(last.Y == to.Y && last.X > to.X && last.X < to.Right, $"{what}: {path.Line} ends elsewhere");
            Assert.True(path.Back ? to.Y <= from.Y : to.Y > from.Bottom, $"{what}: {path.Line}");
        }
        else
        {
            Assert.True(first.X == from.Right && first.Y > from.Y && first.Y < from.Bottom, $"{what}: {path.Line} begins elsewhere");
            Assert.True(last.X == to.X && last.Y > to.Y && last.Y < to.Bottom, $"{what}: {path.Line} ends elsewhere");
        }
    }

    private static Place Piece(Point a, Point b) => new(Math.Min(a.X, b.X), Math.Min(a.Y, b.Y), Math.Abs(a.X - b.X), Math.Abs(a.Y - b.Y));

    private static bool Overlap(Place a, Place b) => a.X < b.Right && b.X < a.Right && a.Y < b.Bottom && b.Y < a.Bottom;
}

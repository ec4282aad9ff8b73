using ApprovalHub.Domain.Process;

namespace ApprovalHub.Domain.Tests.Process.Publishing;

/// <summary>Pieces of a drawing: steps, branches, parallel blocks with every sort of join, loops, one within another.</summary>
internal sealed class Pieces(Sketch sketch, Random random)
{
    private int room = random.Next(2, 9);

    /// <summary>Where a piece is entered, and the ports that still lead nowhere.</summary>
    internal sealed record Piece(Sketch.Node Entry, List<(Sketch.Node Node, string Port)> Loose)
    {
        public void LeadTo(Sketch sketch, Sketch.Node target)
        {
            foreach (var (node, port) in Loose) sketch.Connect(node, port, target);
        }
    }

    public Piece Sequence(int length, int depth)
    {
        var first = Any(depth);
        var last = first;
        for (var i = 1; i < length; i++)
        {
            var next = Any(depth);
            last.LeadTo(sketch, next.Entry);
            last = next;
        }

        return new Piece(first.Entry, last.Loose);
    }

    private Piece Any(int depth) => (depth > 2 || room <= 0 ? 0 : random.Next(9)) switch
    {
        3 or 4 => Branch(depth + 1),
        5 or 6 => Parallel(depth + 1),
        7 => Loop(depth + 1),
        8 => Notice(),
        _ => Step(),
    };

    private Piece Notice()
    {
        var told = sketch.Told();
        return new Piece(told, [(told, "Done")]);
    }

    private Piece Step()
    {
        room--;
        var (type, ports) = Steps[random.Next(Steps.Length)];
        (string, string)[] inputs = type switch
        {
            ActivityTypes.JointReview => [("rule", Pick("All", "Any", "Ratio", "Lead")), ("silence", Pick("wait", "agreed")), ("leadTakesPart", Pick("true", "false"))],
            ActivityTypes.Countersign => [("posts", """["A","B"]"""), ("rule", Pick("All", "Any", "Ratio")), ("sequence", Pick("true", "false"))],
            ActivityTypes.SpecialProcedure => [("procedure", Pick("Hearing", "SiteVisit", "ExpertReview")), ("expected", "20 WorkDay"), ("ground", "第四十五条")],
            _ => random.Next(3) == 0 ? [("reviewers", "2")] : [],
        };
        var step = sketch.Step(type, inputs);
        return new Piece(step, [.. ports.Select(p => (step, p))]);
    }

    private Piece Branch(int depth)
    {
        var branch = sketch.Add(ActivityTypes.Branch, ("rules", Questions.Any(random)));
        var loose = new List<(Sketch.Node, string)>();
        foreach (var port in Questions.Ports(branch.Inputs["rules"]))
        {
            if (random.Next(3) == 0)
            {
                loose.Add((branch, port));
                continue;
            }

            var way = Sequence(random.Next(1, 3), depth);
            sketch.Connect(branch, port, way.Entry);
            loose.AddRange(way.Loose);
        }

        return new Piece(branch, loose);
    }

    private Piece Parallel(int depth)
    {
        string[] branches = [.. Enumerable.Range(1, random.Next(2, 4)).Select(i => "B" + i)];
        var mode = Pick("WaitAll", "WaitAllActive", "WaitAny");
        var fork = sketch.Add(ActivityTypes.FlowFork, ("branches", "[" + string.Join(',', branches.Select(b => $"\"{b}\"")) + "]"));
        var join = sketch.Add(ActivityTypes.FlowJoin, ("mode", mode));
        foreach (var branch in branches)
        {
            var way = Sequence(random.Next(1, 3), depth);
            sketch.Connect(fork, branch, way.Entry);
            var last = mode == "WaitAll" ? sketch.Told() : join;
            way.LeadTo(sketch, last);
            if (last != join) sketch.Connect(last, "Done", join);
        }

        return new Piece(fork, [(join, "Done")]);
    }

    /// <summary>A review that sends back to the beginning of the piece.</summary>
    private Piece Loop(int depth)
    {
        var body = Sequence(random.Next(1, 3), depth);
        room--;
        var check = sketch.Step(ActivityTypes.Review);
        body.LeadTo(sketch, check);
        sketch.Connect(check, "Return", body.Entry);
        return new Piece(body.Entry, [(check, "Passed"), (check, "Failed")]);
    }

    private string Pick(params string[] choices) => choices[random.Next(choices.Length)];

    private static readonly (string Type, string[] Ports)[] Steps =
    [
        (ActivityTypes.Review, ["Passed", "Failed"]), (ActivityTypes.Review, ["Passed", "Failed"]), (ActivityTypes.JointReview, ["Agreed", "Disagreed"]),
        (ActivityTypes.Countersign, ["Agreed", "Disagreed"]), (ActivityTypes.SpecialProcedure, ["Done", "Failed"]),
    ];
}

using ApprovalHub.Domain.Process;

namespace ApprovalHub.Domain.Tests.Process;

/// <summary>Random structured templates: sequences, branches, parallel blocks with every sort of join, loops by Return.</summary>
internal sealed class Drawings(Random random, bool firstWins)
{
    private static readonly string[] Rules =
    [
        """[{"field":"form.kind","operator":"eq","value":"1","port":"One"},{"field":"form.kind","operator":"ge","value":"2","port":"Two"}]""",
        """[{"all":[{"field":"form.kind","operator":"ge","value":"1"},{"field":"case.lane","operator":"eq","value":"green"}],"port":"One"},{"field":"form.kind","operator":"ge","value":"2","port":"Two"}]""",
    ];

    private readonly Draw draw = new();
    private int count;
    private int steps;

    /// <param name="seed">The drawing.</param>
    /// <param name="firstWins">Whether joins may let the first branch win.</param>
    public static ProcessDefinition New(int seed, bool firstWins = true) => new Drawings(new Random(seed), firstWins).Whole();

    /// <summary>A piece of the graph: where it is entered, and the lines that still lead nowhere.</summary>
    private sealed record Piece(string Entry, List<(string Node, string Port)> Loose);

    private ProcessDefinition Whole()
    {
        draw.Node("start", ActivityTypes.Start);
        var body = Sequence(random.Next(1, 4), 0);
        draw.Line("start", "Done", body.Entry).Decision();
        Join(body, "decide");
        if (random.Next(3) == 0) draw.Line("decide", "Return", body.Entry);
        return draw.Read();
    }

    private Piece Sequence(int length, int depth)
    {
        var first = Any(depth);
        var last = first;
        for (var i = 1; i < length; i++)
        {
            var next = Any(depth);
            Join(last, next.Entry);
            last = next;
        }

        return new Piece(first.Entry, last.Loose);
    }

    private Piece Any(int depth) => (depth > 2 || steps > 9 ? 0 : random.Next(8)) switch
    {
        4 => Branch(depth + 1),
        5 or 6 => Parallel(depth + 1),
        7 => Loop(depth + 1),
        _ => Step(),
    };

    private Piece Step()
    {
        steps++;
        switch (random.Next(6))
        {
            case 0:
                return Put(ActivityTypes.JointReview, ["Agreed", "Disagreed"], ("rule", Pick("All", "Any", "Ratio", "Lead")), ("silence", Pick("wait", "agreed")));
            case 1:
                return Put(ActivityTypes.Countersign, ["Agreed", "Disagreed"], ("posts", "[\"A\",\"B\",\"C\"]"), ("rule", Pick("All", "Any", "Ratio")), ("sequence", Pick("true", "false")));
            case 2:
                return Put(ActivityTypes.SpecialProcedure, ["Done", "Failed"], ("procedure", "Hearing"), ("expected", "20 WorkDay"), ("ground", "第四十五条"), ("papers", Pick("[]", "[\"Open:SpecialProcedureNotice\"]")));
            default:
                return Put(ActivityTypes.Review, ["Passed", "Failed"]);
        }
    }

    private Piece Put(string type, string[] ports, params (string, string)[] inputs)
    {
        var id = "n" + ++count;
        draw.Step(id, type, inputs);
        return new Piece(id, [.. ports.Select(p => (id, p))]);
    }

    private Piece Branch(int depth)
    {
        var id = "n" + ++count;
        draw.Node(id, ActivityTypes.Branch, ("rules", Rules[count % Rules.Length]));
        var loose = new List<(string, string)>();
        foreach (var port in new[] { "One", "Two", "Default" })
        {
            if (random.Next(3) == 0)
            {
                loose.Add((id, port));
                continue;
            }

            var way = Sequence(random.Next(1, 3), depth);
            draw.Line(id, port, way.Entry);
            loose.AddRange(way.Loose);
        }

        return new Piece(id, loose);
    }

    private Piece Parallel(int depth)
    {
        var fork = "n" + ++count;
        string[] branches = [.. Enumerable.Range(1, random.Next(2, 4)).Select(i => "B" + i)];
        draw.Node(fork, ActivityTypes.FlowFork, ("branches", "[" + string.Join(",", branches.Select(b => $"\"{b}\"")) + "]"));
        var join = "n" + ++count;
        var mode = firstWins ? Pick("WaitAll", "WaitAllActive", "WaitAny") : Pick("WaitAll", "WaitAllActive");
        draw.Node(join, ActivityTypes.FlowJoin, ("mode", mode));
        foreach (var branch in branches)
        {
            var way = Sequence(random.Next(1, 3), depth);
            draw.Line(fork, branch, way.Entry);
            Join(way, mode == "WaitAll" ? Told() : join, mode == "WaitAll" ? join : null);
        }

        return new Piece(join, [(join, "Done")]) with { Entry = fork };
    }

    /// <summary>A review that sends back to the beginning of the piece.</summary>
    private Piece Loop(int depth)
    {
        var body = Sequence(random.Next(1, 3), depth);
        steps++;
        var check = "n" + ++count;
        draw.Step(check, ActivityTypes.Review);
        Join(body, check);
        draw.Line(check, "Return", body.Entry);
        return new Piece(body.Entry, [(check, "Passed"), (check, "Failed")]);
    }

    /// <summary>Gathers the lines of a branch, so that a join that waits for all has one line from each.</summary>
    private string Told()
    {
        var id = "n" + ++count;
        draw.Node(id, ActivityTypes.Notify, ("template", "Progress"), ("to", "[\"applicant\"]"));
        return id;
    }

    private void Join(Piece piece, string target, string? further = null)
    {
        foreach (var (node, port) in piece.Loose) draw.Line(node, port, target);
        if (further is not null) draw.Line(target, "Done", further);
    }

    private string Pick(params string[] choices) => choices[random.Next(choices.Length)];
}

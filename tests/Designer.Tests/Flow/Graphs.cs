using System.Text.Json;
using ApprovalHub.Designer.Components.Flow;

namespace ApprovalHub.Designer.Tests.Flow;

/// <summary>Graphs to lay out: drawn by lot, and the shipped templates as they stand.</summary>
internal static class Graphs
{
    private static readonly string[] Names =
        ["开始", "收件受理", "是否绿色通道", "逾期未补正，视为撤回", "主办部门牵头并联审查并汇总意见的环节", "Decide on the spot and tell the applicant", "x"];

    private static readonly string[] Words = ["通过", "不予受理", "一次告知补正", "非本机关职权", "Default"];

    /// <summary>A graph by lot: a flow with short cuts, ways back, loops on one box, several ports one way, and boxes that nothing leads to.</summary>
    public static FlowGraph New(int seed, int nodes, bool loops = true)
    {
        var random = new Random(seed);
        FlowNode Node(int i) => new($"n{i}", Names[random.Next(Names.Length)])
        {
            Notes = [.. Enumerable.Repeat("审批人员 · 3 个工作日", random.Next(3))],
            Sign = random.Next(3) == 0 ? "✓" : null,
        };
        var lines = new List<FlowLine>();
        void Lead(int from, int to) =>
            lines.Add(new FlowLine($"n{from}", $"n{to}", [.. Enumerable.Range(0, random.Next(3)).Select(_ => Words[random.Next(Words.Length)])]));
        for (var i = 1; i < nodes; i++)
        {
            if (random.Next(12) > 0)
                Lead(random.Next(Math.Max(0, i - 5), i), i);
            if (random.Next(2) == 0)
                Lead(random.Next(i), i);
            if (loops && random.Next(6) == 0)
                Lead(i, random.Next(i + 1));
        }
        return new FlowGraph(Enumerable.Range(0, nodes).Select(Node).OrderBy(_ => random.Next()), lines);
    }

    public static TheoryData<string> Shipped => [.. Files.Select(f => Path.GetFileNameWithoutExtension(f))];

    /// <summary>A shipped template with its connections.</summary>
    public static FlowGraph Of(string template)
    {
        using var json = JsonDocument.Parse(File.ReadAllText(Files.Single(f => Path.GetFileNameWithoutExtension(f) == template)));
        var root = json.RootElement.GetProperty("root");
        return new FlowGraph(
            root.GetProperty("activities").EnumerateArray().Select(a => new FlowNode(
                a.GetProperty("id").GetString()!, a.GetProperty("metadata").GetProperty("displayText").GetString()!)
            { Notes = ["审批人员 · 3 个工作日"] }),
            root.GetProperty("connections").EnumerateArray().Select(c => new FlowLine(
                c.GetProperty("source").GetProperty("activity").GetString()!, c.GetProperty("target").GetProperty("activity").GetString()!,
                [c.GetProperty("source").GetProperty("port").GetString()!])));
    }

    private static IEnumerable<string> Files => Directory.GetFiles(Path.Combine(TextTests.Root(), "Workflows", "Templates"), "*.json").Order();
}

using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace ApprovalHub.Designer.Pages.Templates.Tree;

/// <summary>The rows of a branch, read and written; a row that was not edited stays as it was.</summary>
public static class RuleRows
{
    private const string Input = "rules";

    public static ImmutableArray<RuleRow> Read(JsonElement step) => Of(StepInputs.Items(step, Input) ?? []);

    public static ImmutableArray<RuleRow> Of(IEnumerable<JsonElement> items) => [.. items.Where(i => i.Text("port") is { Length: > 0 }).Select(Row)];

    public static IEnumerable<string> Ports(JsonElement step) => Read(step).Select(r => r.Port);

    /// <summary>The rows as the definition keeps them.</summary>
    public static string Text(JsonElement step) => DrawingJson.Raw(new JsonArray([.. (StepInputs.Items(step, Input) ?? []).Select(i => JsonNode.Parse(i.GetRawText()))]));

    /// <summary>The branch with these rows.</summary>
    public static DrawnStep Write(DrawnStep branch, IEnumerable<RuleRow> rows) =>
        StepInputs.WithJson(branch, Input, "BranchRule[]", DrawingJson.Raw(new JsonArray([.. rows.Select(Node)])));

    private static RuleRow Row(JsonElement item)
    {
        var all = item.Get("all") is { ValueKind: JsonValueKind.Array } list ? list.EnumerateArray().Select(Condition) : item.Text("field") is null ? [] : [Condition(item)];
        return new RuleRow([.. all], item.Text("port")!, item);
    }

    private static RuleRow.Condition Condition(JsonElement item) => new(item.Text("field") ?? "", item.Text("operator") ?? "eq", item.Get("value") switch
    {
        null => "",
        { ValueKind: JsonValueKind.String } text => text.GetString()!,
        { } other => other.GetRawText(),
    }, item);

    private static JsonObject Node(RuleRow row)
    {
        if (row.Json is { } known && Row(known) is var same && same.Port == row.Port && same.Conditions.SequenceEqual(row.Conditions, Same.Instance))
            return DrawingJson.Node(known);
        var node = row.Json is { } before ? DrawingJson.Node(before) : [];
        foreach (var name in (string[])["all", "field", "operator", "value", "All", "Field", "Operator", "Value", "Port"])
            node.Remove(name);
        if (row.Conditions is [var only])
            Put(node, only);
        else
            node["all"] = new JsonArray([.. row.Conditions.Select(c => Put(c.Json is { } old && old.Get("port") is null ? DrawingJson.Node(old) : [], c))]);
        node["port"] = row.Port;
        return node;
    }

    private static JsonObject Put(JsonObject node, RuleRow.Condition condition)
    {
        foreach (var name in (string[])["Field", "Operator", "Value"])
            node.Remove(name);
        (node["field"], node["operator"], node["value"]) = (condition.Field, condition.Operator, condition.Value);
        return node;
    }

    /// <summary>By what they ask.</summary>
    private sealed class Same : IEqualityComparer<RuleRow.Condition>
    {
        public static Same Instance { get; } = new();

        public bool Equals(RuleRow.Condition? x, RuleRow.Condition? y) => (x?.Field, x?.Operator, x?.Value) == (y?.Field, y?.Operator, y?.Value);

        public int GetHashCode(RuleRow.Condition obj) => HashCode.Combine(obj.Field, obj.Operator, obj.Value);
    }
}

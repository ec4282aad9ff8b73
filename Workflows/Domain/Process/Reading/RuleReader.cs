using System.Collections.Immutable;
using System.Text.Json;

namespace ApprovalHub.Domain.Process.Reading;

/// <summary>
/// Rows of a branch: <c>{"field","operator","value","port"}</c>, or with several conditions that must all hold
/// <c>{"all":[{"field","operator","value"},…],"port"}</c>. Other members are left where they are.
/// </summary>
internal static class RuleReader
{
    public static ImmutableArray<BranchRule> Read(InputReader input)
    {
        var rules = ImmutableArray.CreateBuilder<BranchRule>();
        foreach (var item in input.Items("rules") ?? [])
        {
            if (Rule(item) is { } rule) rules.Add(rule);
            else input.Bad<string>("rules", item.GetRawText());
        }

        return rules.ToImmutable();
    }

    /// <summary>Null where the item is no row.</summary>
    public static BranchRule? Rule(JsonElement item)
    {
        if (item.Text("port") is not { Length: > 0 } port) return null;
        if (item.Member("all") is not { } all) return Condition(item) is { } only ? new BranchRule([only], port) : null;
        if (all.ValueKind != JsonValueKind.Array || item.Member("field") is not null) return null;
        BranchCondition?[] read = [.. all.EnumerateArray().Select(Condition)];
        return read.Length > 0 && !read.Contains(null) ? new BranchRule([.. read.OfType<BranchCondition>()], port) : null;
    }

    private static BranchCondition? Condition(JsonElement item) =>
        item.Text("field") is { Length: > 0 } field && item.Text("operator") is { } asked && BranchCondition.Operators.Contains(asked)
            ? new BranchCondition(field, asked, Plain(item))
            : null;

    private static string Plain(JsonElement condition) => condition.Member("value") switch
    {
        null or { ValueKind: JsonValueKind.Null } => "",
        { ValueKind: JsonValueKind.String } text => text.GetString()!,
        { } other => other.GetRawText(),
    };
}

using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using ApprovalHub.Domain.Kernel;
using ApprovalHub.Domain.Process.Reading;

namespace ApprovalHub.Domain.Process.Tables;

/// <summary>The rows of a branch as they stand in its input <c>rules</c>.</summary>
public static class TableJson
{
    private static readonly JsonSerializerOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Rows as JSON: a row of one condition in the short form, one of several with <c>all</c>.</summary>
    public static string Of(IEnumerable<BranchRule> rows)
    {
        ArgumentNullException.ThrowIfNull(rows);
        return new JsonArray([.. rows.Select(Row)]).ToJsonString(Readable);
    }

    /// <summary>The rows of the input; refuses <c>TABLE_ROW_UNREADABLE</c>, naming the first row that is none (0: no list at all).</summary>
    public static Result<ImmutableArray<BranchRule>> Read(string rules)
    {
        ArgumentNullException.ThrowIfNull(rules);
        if (InputReader.Inner(rules) is not { ValueKind: JsonValueKind.Array } items) return Refusal.Invalid("TABLE_ROW_UNREADABLE").With("row", 0);
        var rows = ImmutableArray.CreateBuilder<BranchRule>();
        foreach (var item in items.EnumerateArray())
        {
            if (RuleReader.Rule(item) is not { } row) return Refusal.Invalid("TABLE_ROW_UNREADABLE").With("row", rows.Count + 1);
            rows.Add(row);
        }

        return rows.ToImmutable();
    }

    private static JsonObject Row(BranchRule row)
    {
        if (row.Conditions.Length == 1)
        {
            var only = Condition(row.Conditions[0]);
            only["port"] = row.Port;
            return only;
        }

        return new JsonObject { ["all"] = new JsonArray([.. row.Conditions.Select(Condition)]), ["port"] = row.Port };
    }

    private static JsonObject Condition(BranchCondition condition)
    {
        var written = new JsonObject { ["field"] = condition.Field, ["operator"] = condition.Operator };
        if (condition.Operator is not ("present" or "absent")) written["value"] = condition.Value;
        return written;
    }
}

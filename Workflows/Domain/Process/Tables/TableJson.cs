using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

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

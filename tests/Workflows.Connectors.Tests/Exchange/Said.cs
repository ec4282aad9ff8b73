using System.Text.Json;
using System.Text.Json.Nodes;

namespace ApprovalHub.Connectors.Tests.Exchange;

/// <summary>Rows as the hub sends them, and answers as a test reads them.</summary>
internal static class Said
{
    public const string Time = "2026-09-18T09:00:00+08:00";

    /// <summary>The fields of an application.</summary>
    public static JsonObject Application() => new()
    {
        ["taskCode"] = "11410702005000001X4000131001000",
        ["taskName"] = "食品经营许可(新办)",
        ["taskVersion"] = "1",
        ["projectType"] = "2",
        ["applicantType"] = "1",
        ["applicantName"] = "张三",
        ["applicantIdType"] = "10",
        ["applicantIdNo"] = "410702199003072519",
        ["phone"] = "13800138000",
        ["source"] = "1",
        ["applyTime"] = Time,
        ["areaCode"] = "410702",
        ["materials"] = """[{"name":"申请书","taken":1,"way":"纸质","copies":1,"time":"2026-09-18T09:00:00+08:00"}]""",
    };

    /// <summary>The fields of an acceptance, in the province's units.</summary>
    public static JsonObject Acceptance() => new()
    {
        ["departmentName"] = "红旗区市场监督管理局",
        ["departmentCode"] = "11410702005000001X",
        ["receiver"] = "李四",
        ["acceptTime"] = Time,
        ["documentNo"] = "受〔2026〕1号",
        ["promisedDue"] = "2026-10-10",
        ["promiseAmount"] = "10",
        ["promiseUnit"] = "1",
        ["projectType"] = "2",
        ["tolerated"] = "0",
    };

    /// <summary>The fields of a step.</summary>
    public static JsonObject Process() => new()
    {
        ["stepName"] = "审查",
        ["handler"] = "李四",
        ["action"] = "1",
        ["opinion"] = "材料齐全",
        ["startTime"] = Time,
        ["endTime"] = Time,
        ["departmentName"] = "红旗区市场监督管理局",
        ["departmentCode"] = "11410702005000001X",
        ["state"] = "2",
    };

    public static JsonObject Row(string projectNo, int sequence, JsonObject data, int version = 1, Guid? key = null, params int[] skips)
    {
        var row = new JsonObject
        {
            ["rowGuid"] = (key ?? Guid.CreateVersion7()).ToString(),
            ["projectNo"] = projectNo,
            ["sequence"] = sequence,
            ["version"] = version,
            ["time"] = Time,
            ["data"] = data,
        };
        if (skips.Length > 0)
            row["skips"] = new JsonArray([.. skips.Select(skip => (JsonNode)skip)]);
        return row;
    }

    public static StringContent Body(JsonNode body) => new(body.ToJsonString(), new System.Net.Http.Headers.MediaTypeHeaderValue("application/json", "utf-8"));

    public static Task<HttpResponseMessage> SendBatchAsync(this HttpClient province, string dataSet, params JsonObject[] rows) => province.PostAsync(
        $"/province/rows/{dataSet}", Body(new JsonObject { ["batch"] = Guid.CreateVersion7().ToString("N"), ["rows"] = new JsonArray([.. rows.Select(row => row.DeepClone())]) }));

    /// <summary>Sends a batch; what became of each row, as <c>Accepted</c> or <c>Rejected FIELD:phone</c>.</summary>
    public static async Task<string[]> BatchAsync(this HttpClient province, string dataSet, params JsonObject[] rows)
    {
        using var answer = await province.SendBatchAsync(dataSet, rows);
        var body = await JsonAsync(answer.EnsureSuccessStatusCode());
        return [.. body.GetProperty("rows").EnumerateArray().Select(row => row.GetProperty("result").GetString() + (row.TryGetProperty("code", out var code) ? " " + code.GetString() : ""))];
    }

    public static async Task<JsonElement> JsonAsync(HttpResponseMessage answer) => JsonElement.Parse(await answer.Content.ReadAsStringAsync());

    /// <summary>Status and code, as <c>401 SIGNATURE</c>.</summary>
    public static async Task<string> CodeAsync(HttpResponseMessage answer) =>
        $"{(int)answer.StatusCode} {((await JsonAsync(answer)).TryGetProperty("code", out var code) ? code.GetString() : "")}".TrimEnd();

    /// <summary>Waits until something holds; ten seconds at most.</summary>
    public static async Task UntilAsync(Func<Task<bool>> holds)
    {
        for (var tries = 0; !await holds(); tries++)
        {
            Assert.True(tries < 200, "It did not happen within ten seconds.");
            await Task.Delay(50);
        }
    }
}

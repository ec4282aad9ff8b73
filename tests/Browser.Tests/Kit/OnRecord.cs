using System.Text.Json;
using System.Text.Json.Nodes;

namespace ApprovalHub.Browser.Tests.Kit;

/// <summary>What the law wants on record beside an answer, as it goes over the wire; given wherever a test does not say it.</summary>
internal static class OnRecord
{
    private const string Inspection =
        """{"inspectors":["赵志强","钱丽华"],"at":"2026-09-01T09:00:00+08:00","place":"红旗区平原路56号","findings":"场所、布局、设备与申请材料一致。","attendant":"孙立"}""";

    private const string Hearing =
        """{"at":"2026-09-01T09:00:00+08:00","place":"三楼听证室","notifiedOn":"2026-08-10","recorder":"卫小兰","participants":[{"name":"赵文静","capacity":"申请人"},{"name":"沈家园业主委员会","capacity":"利害关系人"}],"opinion":"建议准予。","statements":"要求限定营业时间。"}""";

    private const string Licence = """{"premises":"红旗区平原路56号","business":"Catering","items":["热食类食品制售"]}""";

    public static JsonObject With(object answer)
    {
        var node = JsonSerializer.SerializeToNode(answer, JsonSerializerOptions.Web)!.AsObject();
        foreach (var (name, record) in Records(node["outcome"]?.GetValue<string>()))
            node[name] ??= JsonNode.Parse(record);
        return node;
    }

    private static (string Name, string Record)[] Records(string? outcome) => outcome switch
    {
        "Done" or "Failed" => [("inspection", Inspection), ("hearing", Hearing)],
        "Granted" => [("licence", Licence)],
        _ => [],
    };
}

using System.Text.Json;
using System.Text.Json.Nodes;

namespace ApprovalHub.Tests.Kit;

/// <summary>Whole forms for the matters that have one of their own.</summary>
public static class FilledForms
{
    public const string Felling = """
        {"place":"小店镇东街村3号小班","forest":"用材林","species":[{"name":"杨树","trees":120}],"area":1.5,"volume":80,"method":"皆伐","renewal":"次年春季补植","owner":"集体"}
        """;

    public static string Water { get; } = JsonSerializer.Serialize(JsonNode.Parse("""
        {"reason":"生产用水","startDate":"2027-01-01","years":5,"purpose":"工业","amount":10,"source":"ground","wellDepth":80,
         "points":[{"place":"厂区东北角"}],"way":["水井"],"metering":"水表","saving":"循环利用","drains":false}
        """));

    /// <summary>The form of a matter by its name, or null where it has none.</summary>
    public static string? Of(string matter) => matter switch
    {
        "林木采伐许可" => Felling,
        "取水许可" => Water,
        _ => null,
    };
}

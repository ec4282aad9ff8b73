using System.Globalization;

namespace ApprovalHub.Documents.Tests.Snapshots;

/// <summary>Texts as they come in: names, addresses, codes, foreign words, rare characters, marks in the wrong place, nothing, far too much.</summary>
internal static class RandomWords
{
    private static readonly string[] Words =
    [
        "新乡市", "红旗区", "和平大道", "168号", "餐饮服务", "有限公司", "《食品安全法》", "第三十五条", "（新办）", "“老街口”", "，", "。", "、", "；", "：", "——", "……", "％", "①", "㎡",
        "䶮", "㛃", "𠮷", "𫖯", "Ａ座", "No.12-3", "92410702MA9ABC1232", "https://example.gov.cn/a?b=c&d", "Café", "e\u0301", " ", "　", "\n", "\t", "〔2026〕", "¥1,409.50", "℃", "½",
        "🫠", "\u202E", "\uE000", "<b>&amp;", "ש", "\u0000", "委托代理人", "身份证", "3日", "20个工作日", "不予", "许可",
    ];

    /// <summary>Fields that the house itself fills, with the length that it gives them; a seal, a foot and a title cannot take more.</summary>
    private static readonly Dictionary<string, int> Longest = new()
    {
        ["Number"] = 40,
        ["Organ"] = 60,
        ["Caption"] = 12,
        ["Title"] = 40,
        ["Department"] = 60,
    };

    public static string Of(Random random, string field)
    {
        if (field == "VerifyUrl")
            return $"https://hub.example.gov.cn/verify/{random.Next().ToString(CultureInfo.InvariantCulture)}";
        var length = random.Next(50) switch
        {
            0 => 0,
            1 => 2_000,
            < 8 => 200,
            _ => random.Next(1, 40),
        };
        length = Math.Min(length, Longest.GetValueOrDefault(field, int.MaxValue));
        var text = "";
        while (text.Length < length)
            text += random.Next(40) == 0 ? new string((char)random.Next(0x4E00, 0x9FA5), random.Next(1, 60)) : Words[random.Next(Words.Length)];
        return Cut(text, length);
    }

    private static string Cut(string text, int length) =>
        text.Length <= length ? text : text[..(length > 0 && char.IsHighSurrogate(text[length - 1]) ? length - 1 : length)];
}

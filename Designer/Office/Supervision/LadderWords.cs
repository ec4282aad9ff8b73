using System.Globalization;
using System.Text;
using ApprovalHub.Api.Contracts.Supervision;
using ApprovalHub.Designer.Words;

namespace ApprovalHub.Designer.Pages.Supervision;

/// <summary>Rungs and rules in words, and as the files that put them in place.</summary>
public static class LadderWords
{
    /// <summary>剩 2 个工作日时, 剩 20% 时, 到期时, 超过 3 个工作日时.</summary>
    public static string When(Texts texts, LadderLine rung) => rung switch
    {
        { Unit: "Percent" } => texts["Supervision.WhenPercent", rung.Amount],
        { After: false } => texts["Supervision.WhenBefore", rung.Amount],
        { Amount: 0 } => texts["Supervision.WhenDue"],
        _ => texts["Supervision.WhenAfter", rung.Amount],
    };

    public static string Csv(IReadOnlyList<LadderLine> ladder) => Write(
        "limit,rung,amount,unit,after,tells,replyDays",
        ladder.Select(r => (object?[])[r.Limit, r.Rung, r.Amount, r.Unit, r.After ? "true" : "false", string.Join(';', r.Tells), r.ReplyDays]));

    public static string Csv(IReadOnlyList<RuleLine> rules) => Write(
        "code,name,ground,detector,card,replyDays", rules.Select(r => (object?[])[r.Code, r.Name, r.Ground, r.Detector, r.Card, r.ReplyDays]));

    /// <summary>The file as an address of its own, with the mark by which spreadsheets know UTF-8.</summary>
    public static string Address(string csv) => "data:text/csv;charset=utf-8," + Uri.EscapeDataString("\uFEFF" + csv);

    private static string Write(string head, IEnumerable<object?[]> rows)
    {
        var text = new StringBuilder(head).Append("\r\n");
        foreach (var row in rows)
            text.AppendJoin(',', row.Select(Cell)).Append("\r\n");
        return text.ToString();
    }

    private static string Cell(object? value)
    {
        var text = Convert.ToString(value, CultureInfo.InvariantCulture) ?? "";
        return text.AsSpan().IndexOfAny("\",\r\n") < 0 ? text : $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
    }
}

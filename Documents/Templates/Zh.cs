using System.Globalization;
using System.Text.RegularExpressions;
using ApprovalHub.Documents.Models;

namespace ApprovalHub.Documents.Templates;

/// <summary>How papers write dates, limits and numbers (GB/T 9704-2012 §7.3.5; Arabic digits, no leading zero in dates).</summary>
internal static partial class Zh
{
    private const string Numerals = "〇一二三四五六七八九";

    private static readonly TimeSpan Beijing = TimeSpan.FromHours(8);

    public static DateOnly Day(DateTimeOffset at) => DateOnly.FromDateTime(at.ToOffset(Beijing).DateTime);

    public static string Date(DateOnly day) => string.Create(CultureInfo.InvariantCulture, $"{day.Year}年{day.Month}月{day.Day}日");

    /// <summary>中文日期, where a paper wants no digits: 二〇二六年九月十八日.</summary>
    public static string ChineseDate(DateOnly day) =>
        $"{string.Concat(Count(day.Year).Select(digit => Numerals[digit - '0']))}年{UpTo99(day.Month)}月{UpTo99(day.Day)}日";

    /// <summary>To the minute, in Beijing time.</summary>
    public static string Minute(DateTimeOffset at)
    {
        var local = at.ToOffset(Beijing);
        return Date(Day(at)) + string.Create(CultureInfo.InvariantCulture, $"{local.Hour}时{local.Minute:00}分");
    }

    public static string Due(DueDate due) =>
        due.UnpublishedYear is { } year ? $"{Date(due.Date)}（暂定，{year.ToString(CultureInfo.InvariantCulture)}年日历尚未公布）" : Date(due.Date);

    public static string Limit(TimeLimit limit) => limit.Amount == 0 ? "当场办结" : limit.Amount.ToString(CultureInfo.InvariantCulture) + Unit(limit.Unit);

    /// <summary>文号 with the year in 〔〕, whatever brackets it was typed with.</summary>
    public static string Number(string number) => YearInBrackets().Replace(number, "〔$1〕", 1);

    public static string Count(int count) => count.ToString(CultureInfo.InvariantCulture);

    private static string UpTo99(int number)
    {
        var (tens, ones) = (number / 10, number % 10);
        return $"{(tens > 1 ? Numerals[tens].ToString() : "")}{(tens > 0 ? "十" : "")}{(ones > 0 ? Numerals[ones].ToString() : "")}";
    }

    private static string Unit(TimeUnit unit) => unit switch
    {
        TimeUnit.WorkDay => "个工作日",
        TimeUnit.NaturalDay => "日",
        TimeUnit.Hour => "小时",
        TimeUnit.Minute => "分钟",
        TimeUnit.Month => "个月",
        TimeUnit.Year => "年",
        _ => throw new ArgumentOutOfRangeException(nameof(unit), unit, "no such unit of time"),
    };

    [GeneratedRegex(@"[\[［【(（〔](\d{4})[\]］】)）〕]")]
    private static partial Regex YearInBrackets();
}

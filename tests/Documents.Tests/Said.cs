using System.Collections;
using System.Globalization;
using ApprovalHub.Documents.Models;

namespace ApprovalHub.Documents.Tests;

/// <summary>The values of a snapshot as a paper may print them, written down apart from the press.</summary>
internal static class Said
{
    private static readonly TimeSpan Beijing = TimeSpan.FromHours(8);

    /// <summary>Every value, with where it stands in the snapshot and the forms of which one must be printed. Lists and parts are walked; a type that is not known here fails.</summary>
    /// <param name="value">The snapshot, or a part of it.</param>
    /// <param name="where">Where it stands.</param>
    /// <param name="dayIsEnough">Of which instants the day is enough.</param>
    public static IEnumerable<(string Where, string[] Forms)> Of(object? value, string where, Predicate<string> dayIsEnough) => value switch
    {
        null or bool or Enum or byte[] or ElectronicCertificate => [], // said by other words, drawn, or in the attached file; each has tests of its own
        "" => [],
        string text => [(where, [text, Bracketed(text)])],
        DateOnly day => [(where, [Day(day), ChineseDay(day)])],
        DateTimeOffset at => [(where, dayIsEnough(where) ? [Day(DateOnly.FromDateTime(at.ToOffset(Beijing).DateTime))] : [Minute(at)])],
        decimal amount => [(where, [amount.ToString("#,##0.00", CultureInfo.InvariantCulture)])],
        int number => [(where, [number.ToString(CultureInfo.InvariantCulture)])],
        TimeLimit limit => [(where, [limit.Amount == 0 ? "当场办结" : $"{limit.Amount}{Unit(limit.Unit)}"])],
        DueDate due => [(where, [due.UnpublishedYear is { } year ? $"{Day(due.Date)}（暂定，{year}年日历尚未公布）" : Day(due.Date)])],
        MaterialLine line => [(where, [$"{line.Name}{line.Originals}{line.Copies}{line.Form}{line.Note}"])],
        CorrectedLine line => [(where, [$"{line.Name}{line.Asked}{line.Originals}{line.Copies}{line.Form}"])],
        FeeLine line => [(where, [$"{line.Name}{line.Standard}{line.Quantity}{line.Amount.ToString("#,##0.00", CultureInfo.InvariantCulture)}{line.Ground}"])],
        IEnumerable list => list.Cast<object>().SelectMany((item, i) => Of(item, $"{where}[{i}]", dayIsEnough)),
        _ when value.GetType().Namespace == typeof(Paper).Namespace => value.GetType().GetProperties()
            .Where(property => property.Name is not nameof(Paper.Dated) and not nameof(Paper.VerifyUrl))
            .SelectMany(property => Of(property.GetValue(value), where.Length == 0 ? property.Name : $"{where}.{property.Name}", dayIsEnough)),
        _ => throw new NotSupportedException($"{where} is of {value.GetType()}: say here how a paper prints it"),
    };

    public static string Day(DateOnly day) => string.Create(CultureInfo.InvariantCulture, $"{day.Year}年{day.Month}月{day.Day}日");

    private static string Minute(DateTimeOffset at)
    {
        var local = at.ToOffset(Beijing);
        return string.Create(CultureInfo.InvariantCulture, $"{local.Year}年{local.Month}月{local.Day}日{local.Hour}时{local.Minute:00}分");
    }

    private static string ChineseDay(DateOnly day) =>
        $"{string.Concat(day.Year.ToString(CultureInfo.InvariantCulture).Select(digit => "〇一二三四五六七八九"[digit - '0']))}年{Numeral(day.Month)}月{Numeral(day.Day)}日";

    private static string Numeral(int number) => number switch
    {
        <= 10 => "〇一二三四五六七八九十"[number].ToString(),
        < 20 => $"十{Numeral(number - 10)}",
        _ => $"{Numeral(number / 10)}十{(number % 10 == 0 ? "" : Numeral(number % 10))}",
    };

    private static string Bracketed(string number) => number.Replace('[', '〔').Replace(']', '〕');

    private static string Unit(TimeUnit unit) => unit switch
    {
        TimeUnit.WorkDay => "个工作日",
        TimeUnit.NaturalDay => "日",
        TimeUnit.Hour => "小时",
        TimeUnit.Minute => "分钟",
        TimeUnit.Month => "个月",
        TimeUnit.Year => "年",
        _ => throw new NotSupportedException(unit.ToString()),
    };
}

using System.Globalization;
using System.Resources;
using System.Text.RegularExpressions;
using ApprovalHub.Domain.Kernel;
using Microsoft.AspNetCore.Http;

namespace ApprovalHub.Api.Endpoints.Problems;

/// <summary>The words of a refusal, or of a fault in a file or template: Chinese, or English where the client asks for it.</summary>
internal static partial class RefusalText
{
    private static readonly ResourceManager Words = new("ApprovalHub.Api.Endpoints.Problems.Refusals", typeof(RefusalText).Assembly);
    private static readonly ResourceManager Faults = new("ApprovalHub.Api.Endpoints.Problems.Faults", typeof(RefusalText).Assembly);
    private static readonly CultureInfo Chinese = CultureInfo.GetCultureInfo("zh-CN");
    private static readonly CultureInfo English = CultureInfo.GetCultureInfo("en");

    /// <summary>English when <c>Accept-Language</c> names it before Chinese; else Chinese.</summary>
    public static CultureInfo CultureOf(HttpRequest request)
    {
        var wanted = request.GetTypedHeaders().AcceptLanguage.OrderByDescending(l => l.Quality ?? 1).Select(l => l.Value.ToString())
            .FirstOrDefault(l => l.StartsWith("zh", StringComparison.OrdinalIgnoreCase) || l.StartsWith("en", StringComparison.OrdinalIgnoreCase));
        return wanted?.StartsWith("en", StringComparison.OrdinalIgnoreCase) == true ? English : Chinese;
    }

    public static (string Title, string Detail, string? Next) For(Refusal refusal, CultureInfo culture) => (
        Words.GetString($"Kind.{refusal.Kind}", culture) ?? refusal.Kind.ToString(),
        Fill(Find(refusal.Code, culture) ?? refusal.Code, refusal.Args, culture),
        Find($"{refusal.Code}.next", culture) is { } next ? Fill(next, refusal.Args, culture) : null);

    /// <summary>What a fault says and what to do about it, by its code and values; the code itself where it has no text.</summary>
    public static (string Text, string? Next) Of(string code, IReadOnlyDictionary<string, string> values, CultureInfo culture) => (
        Fill(Find(code, culture) ?? code, values, culture),
        Find($"{code}.next", culture) is { } next ? Fill(next, values, culture) : null);

    private static string? Find(string key, CultureInfo culture) => Faults.GetString(key, culture) ?? Words.GetString(key, culture);

    /// <summary>
    /// Puts the values, in words, in place of their names; a value that is not known shows as a dash. <c>{amount|unit}</c> is an amount in a unit.
    /// </summary>
    private static string Fill(string text, IReadOnlyDictionary<string, string> values, CultureInfo culture) => Placeholder().Replace(text, match =>
    {
        var name = match.Groups[1].Value;
        if (!values.TryGetValue(name, out var value) || value.Length == 0)
            return "—";
        return match.Groups[2].Success && values.TryGetValue(match.Groups[2].Value, out var unit)
            ? Vocabulary.Counted(value, unit, culture)
            : Vocabulary.Of(name, value, culture);
    });

    [GeneratedRegex(@"\{(\w+)(?:\|(\w+))?\}")]
    private static partial Regex Placeholder();
}

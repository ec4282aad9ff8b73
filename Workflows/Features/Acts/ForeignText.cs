using System.Text.Json;

namespace ApprovalHub.Features.Acts;

/// <summary>What the other side said, as every database takes it.</summary>
internal static class ForeignText
{
    /// <summary>Longest values of the columns.</summary>
    public const int Code = 80, Words = 400, Receipt = 100, Fault = 200, LineFault = 400, Args = 4000;

    /// <summary>Without what a database will not have, and no longer than its column.</summary>
    public static string? Fit(string? text, int most)
    {
        if (text is null)
            return null;
        var fit = string.Concat(text.Where(c => !char.IsControl(c) && !char.IsSurrogate(c)));
        return fit.Length <= most ? fit : fit[..most];
    }

    /// <summary>The values that a refusal names, as JSON: each is cut as far as all of them fit.</summary>
    public static string ArgsOf(IReadOnlyDictionary<string, string> args)
    {
        for (var most = Words; ; most /= 2)
        {
            var json = JsonSerializer.Serialize(args.ToDictionary(a => a.Key, a => Fit(a.Value, most)));
            if (json.Length <= Args || most == 0)
                return json.Length <= Args ? json : "{}";
        }
    }
}

using System.Collections.Immutable;

namespace ApprovalHub.Domain.Kernel;

/// <summary>
/// A "no" that somebody can act on: a stable code, the values its text names, and the legal ground where there is one.
/// The text in Chinese and English, with what to do next, stands in the resource files under the same code.
/// </summary>
/// <param name="Kind">What sort of refusal this is.</param>
/// <param name="Code">Stable, upper case with underscores, for example <c>CORRECTION_TOLD_ONCE</c>.</param>
/// <param name="Ground">Article that the refusal rests on, in Chinese, for example 行政许可法第三十二条.</param>
public sealed record Refusal(RefusalKind Kind, string Code, string? Ground = null)
{
    /// <summary>Values that the text names, by the placeholder's name.</summary>
    public ImmutableSortedDictionary<string, string> Args { get; init; } = ImmutableSortedDictionary<string, string>.Empty;

    /// <summary>The single refusals of something that is looked at as a whole, such as the fields of a form; else empty.</summary>
    public ImmutableArray<Refusal> Parts { get; init; } = [];

    public static Refusal Invalid(string code, string? ground = null) => new(RefusalKind.Invalid, code, ground);

    public static Refusal Forbidden(string code, string? ground = null) => new(RefusalKind.Forbidden, code, ground);

    public static Refusal Missing(string code) => new(RefusalKind.Missing, code);

    public static Refusal Conflict(string code, string? ground = null) => new(RefusalKind.Conflict, code, ground);

    public static Refusal Unavailable(string code) => new(RefusalKind.Unavailable, code);

    /// <summary>The same refusal naming one more value.</summary>
    public Refusal With(string name, object? value) =>
        this with { Args = Args.SetItem(name, Convert.ToString(value, System.Globalization.CultureInfo.InvariantCulture) ?? "") };

    /// <summary>Throws this refusal: for rules in entities, where the act must stop and nothing may be saved.</summary>
    public RefusedException Throwable() => new(this);

    public override string ToString() =>
        Args.IsEmpty ? Code : $"{Code} ({string.Join(", ", Args.Select(a => $"{a.Key}={a.Value}").Concat(Parts.Select(p => p.ToString())))})";
}

using System.Collections.Immutable;

namespace ApprovalHub.Domain.Matters;

/// <summary>What is wrong with a matter's content.</summary>
/// <param name="Code">Stable code of the rule that is broken, for example <c>MATTER_PROMISE_LONGER_THAN_LAW</c>.</param>
/// <param name="Field">The field in the wrong, for example <c>Promised</c> or <c>Materials[M03].Tolerable</c>.</param>
public sealed record MatterFault(string Code, string Field)
{
    /// <summary>Values that the text names, by the placeholder's name.</summary>
    public ImmutableSortedDictionary<string, string> Args { get; init; } = ImmutableSortedDictionary<string, string>.Empty;

    /// <summary>The same fault naming one more value.</summary>
    public MatterFault With(string name, object? value) =>
        this with { Args = Args.SetItem(name, Convert.ToString(value, System.Globalization.CultureInfo.InvariantCulture) ?? "") };

    public override string ToString() =>
        Args.IsEmpty ? $"{Field}: {Code}" : $"{Field}: {Code} ({string.Join(", ", Args.Select(a => $"{a.Key}={a.Value}"))})";
}

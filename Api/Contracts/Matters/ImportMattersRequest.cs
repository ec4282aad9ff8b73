namespace ApprovalHub.Api.Contracts.Matters;

/// <summary>The seed files as in <c>db/seed</c>: text by file name, for example <c>matters.csv</c>; <c>forms.json</c> may be left out.</summary>
public sealed record ImportMattersRequest
{
    public required IReadOnlyDictionary<string, string> Files { get; init; }

    /// <summary>First day in force; null is today.</summary>
    public DateOnly? EffectiveFrom { get; init; }
}

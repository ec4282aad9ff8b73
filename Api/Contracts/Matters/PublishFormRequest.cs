namespace ApprovalHub.Api.Contracts.Matters;

/// <summary>A form for a matter, to be looked at or to be published as its next version.</summary>
public sealed record PublishFormRequest
{
    /// <summary>JSON text: <c>{"schema": …, "layout": …}</c>, a subset of JSON Schema 2020-12; null takes the form away. At most 128 thousand characters.</summary>
    public string? Document { get; init; }

    /// <summary>First day in force; null is today.</summary>
    public DateOnly? EffectiveFrom { get; init; }
}

namespace ApprovalHub.Api.Contracts.Tables;

/// <summary>A fact that conditions may ask for.</summary>
/// <param name="Name">For example <c>case.lane</c> or <c>form.area</c>.</param>
/// <param name="Kind">Free, Text, Choice, Choices, Number, Date or Flag.</param>
/// <param name="Values">The values that there can be, for Choice and Choices; else empty.</param>
/// <param name="Operators">What can be asked of it.</param>
/// <param name="IsAlwaysThere">Whether every case has a value.</param>
public sealed record ConditionFieldLine(string Name, string Kind, IReadOnlyList<string> Values, IReadOnlyList<string> Operators, bool IsAlwaysThere);

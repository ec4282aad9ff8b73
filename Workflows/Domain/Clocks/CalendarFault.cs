using ApprovalHub.Domain.Kernel;

namespace ApprovalHub.Domain.Clocks;

/// <summary>What is wrong with a field of a year file.</summary>
/// <param name="Field">The field, with the place in its list: <c>off[2]</c>; empty for the file as a whole.</param>
/// <param name="Refusal">What is wrong.</param>
public sealed record CalendarFault(string Field, Refusal Refusal);

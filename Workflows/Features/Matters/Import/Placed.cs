namespace ApprovalHub.Features.Matters.Import;

/// <summary>What was read, and where it stands, so that a rule broken by it can be told by row.</summary>
internal sealed record Placed<T>(CsvRow Row, T Value);

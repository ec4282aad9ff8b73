using System.Collections.Immutable;

namespace ApprovalHub.Domain.Process.Tables;

/// <summary>What is odd about a decision table.</summary>
/// <param name="Sort">What it is.</param>
/// <param name="Row">The row, from 1 on; 0 for the whole table.</param>
/// <param name="Others">Earlier rows that it meets.</param>
/// <param name="Example">A case that shows it, by field; empty text: the case has no value.</param>
public sealed record TableFinding(TableFindingSort Sort, int Row, ImmutableArray<int> Others, ImmutableSortedDictionary<string, string> Example);

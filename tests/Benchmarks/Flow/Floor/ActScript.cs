namespace ApprovalHub.Benchmarks.Flow.Floor;

/// <summary>What one act reads, takes and writes.</summary>
/// <param name="Act">The act.</param>
/// <param name="Reads">The case's row and its tasks; nothing for a new case.</param>
/// <param name="Scopes">Scopes of the numbers that it takes.</param>
/// <param name="Writes">One command a row.</param>
internal sealed record ActScript(Act Act, IReadOnlyList<Statement> Reads, IReadOnlyList<string> Scopes, IReadOnlyList<Statement> Writes);

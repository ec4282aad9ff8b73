namespace ApprovalHub.Benchmarks.Flow.Floor;

/// <summary>A hand-made command.</summary>
/// <param name="Sql">With parameters <c>@p0</c>, <c>@p1</c> and so on.</param>
/// <param name="Values">Their values.</param>
internal sealed record Statement(string Sql, IReadOnlyList<Statement.Value> Values)
{
    /// <param name="Constant">The recorded value.</param>
    /// <param name="Type">The column's type as the database names it.</param>
    /// <param name="Slot">Index of the slot that takes its place, or -1.</param>
    public sealed record Value(object Constant, string Type, int Slot);
}

using ApprovalHub.Features.Ports;

namespace ApprovalHub.Connectors.Exchange;

/// <summary>Rows in a platform's form. A row that cannot be brought into it is answered for itself, as if the platform would not have it; the others go.</summary>
/// <param name="Rows">Those that can go.</param>
/// <param name="Unreadable">The answers for those that cannot.</param>
internal sealed record MappedRows<T>(IReadOnlyList<T> Rows, IReadOnlyList<ReportAnswer> Unreadable)
{
    /// <param name="rows">The rows as they were kept.</param>
    /// <param name="map">Into the platform's form: a function of nothing but the row and the code table, so whatever it throws is about that row.</param>
    public static MappedRows<T> Of(IEnumerable<OutgoingReport> rows, Func<OutgoingReport, T> map)
    {
        var (mapped, unreadable) = (new List<T>(), new List<ReportAnswer>());
        foreach (var row in rows)
        {
            try
            {
                mapped.Add(map(row));
            }
            catch (Exception fault) when (fault is not OutOfMemoryException)
            {
                unreadable.Add(new ReportAnswer(row.Id, ReportOutcome.Rejected) { Code = "UNREADABLE", Words = fault.GetBaseException().Message });
            }
        }
        return new MappedRows<T>(mapped, unreadable);
    }
}

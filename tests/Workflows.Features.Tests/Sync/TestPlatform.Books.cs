using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using ApprovalHub.Domain.Clocks;
using ApprovalHub.Features.Ports;

namespace ApprovalHub.Features.Tests.Sync;

/// <summary>Its books of a day, and what a test may do to them.</summary>
internal sealed partial class TestPlatform
{
    private readonly HashSet<Guid> altered = [];

    /// <summary>Code of a fault when its books are asked for; null for none.</summary>
    public Func<string?> BooksFault { get; set; } = () => null;

    /// <summary>How often rows were asked for.</summary>
    public int RowsAsked { get; private set; }

    /// <summary>Forgets rows as if they had never come.</summary>
    public void Lose(Func<OutgoingReport, bool> which)
    {
        lock (door)
            taken.RemoveAll(t => which(t.Row));
    }

    /// <summary>Holds something else of rows from now on.</summary>
    public void Alter(Func<OutgoingReport, bool> which) => altered.UnionWith(Taken.Where(t => which(t.Row)).Select(t => t.Row.Id));

    /// <summary>Holds a row that nobody has reported.</summary>
    public void Invent(string dataSet, OutgoingReport row)
    {
        lock (door)
            taken.Add((dataSet, row));
    }

    public Task<PlatformBook<IReadOnlyList<HoldingSum>>> SummaryAsync(DateOnly day, CancellationToken cancellation) => Task.FromResult(BooksFault() is { } fault
        ? new PlatformBook<IReadOnlyList<HoldingSum>>(null, fault)
        : new([.. Standing(day).GroupBy(t => t.DataSet).Select(set => new HoldingSum(set.Key, set.Count(), Digest(set.Select(t => Held(t.Row)))))], null));

    public Task<PlatformBook<IReadOnlyList<Holding>>> HeldAsync(string dataSet, DateOnly day, CancellationToken cancellation)
    {
        RowsAsked++;
        return Task.FromResult(new PlatformBook<IReadOnlyList<Holding>>([.. Standing(day).Where(t => t.DataSet == dataSet).Select(t => Held(t.Row))], null));
    }

    public string Digest(string dataSet, string payload) => Hash(dataSet + payload);

    public string Digest(IEnumerable<Holding> rows) =>
        Hash(string.Join('\n', rows.Select(r => string.Create(CultureInfo.InvariantCulture, $"{r.CaseNumber}/{r.Step}/{r.Version}/{r.Digest}")).Order(StringComparer.Ordinal)));

    private IEnumerable<(string DataSet, OutgoingReport Row)> Standing(DateOnly day) => Taken.Where(t => ShanghaiTime.Day(t.Row.At) == day)
        .GroupBy(t => (t.Row.CaseNumber, t.Row.Step)).Select(versions => versions.MaxBy(t => t.Row.Version));

    private Holding Held(OutgoingReport row) => new(row.CaseNumber, row.Step, row.Version, altered.Contains(row.Id) ? Hash("else") : Hash(Taken.First(t => t.Row.Id == row.Id).DataSet + row.Payload));

    private static string Hash(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
}

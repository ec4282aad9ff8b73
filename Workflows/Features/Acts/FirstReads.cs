using ApprovalHub.Domain.Cases;
using ApprovalHub.Features.Ports;
using Microsoft.EntityFrameworkCore;

namespace ApprovalHub.Features.Acts;

/// <summary>The queries that every act begins with, translated once for the whole program: looking a translation up costs as much as the query.</summary>
public sealed class FirstReads
{
    private readonly Func<DbContext, CancellationToken, Task<string?>> stamp = EF.CompileAsyncQuery(
        (DbContext db, CancellationToken cancellation) =>
            db.Set<HubSetting>().Where(s => s.Key == BookShelf.StampKey).Select(s => s.Value).FirstOrDefault());

    private readonly Func<DbContext, Guid, IAsyncEnumerable<Line>> onFile = EF.CompileAsyncQuery((DbContext db, Guid id) =>
        from c in db.Set<Case>()
        where c.Id == id
        from t in db.Set<CaseTask>().Where(t => t.CaseId == c.Id).DefaultIfEmpty()
        select new Line(c, t, db.Set<HubSetting>().Where(s => s.Key == BookShelf.StampKey).Select(s => s.Value).FirstOrDefault()));

    /// <summary>The book's stamp as of now.</summary>
    public async Task<string> StampAsync(IHubDb db, CancellationToken cancellation) => await stamp(db.Context, cancellation) ?? "";

    /// <summary>A case with its tasks and, from the same round trip, the book's stamp as of then; null for an unknown case.</summary>
    public async Task<OnFile?> CaseAsync(IHubDb db, Guid id, CancellationToken cancellation)
    {
        Line? found = null;
        await foreach (var line in onFile(db.Context, id).WithCancellation(cancellation))
            found = line;
        return found is null ? null : new OnFile(found.Case, found.Stamp);
    }

    /// <summary>A row of the answer; as a task is read, the unit of work puts it into its case.</summary>
    private sealed record Line(Case Case, CaseTask? Task, string? Stamp);

    /// <summary>A case as it is on file.</summary>
    /// <param name="Case">The case.</param>
    /// <param name="Stamp">The book's stamp, or null where no book was ever written.</param>
    public sealed record OnFile(Case Case, string? Stamp);
}

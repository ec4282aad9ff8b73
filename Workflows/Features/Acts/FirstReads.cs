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
        db.Set<Case>().AsNoTracking().Include(c => c.Tasks).Where(c => c.Id == id)
            .Select(c => new Line(c, db.Set<HubSetting>().Where(s => s.Key == BookShelf.StampKey).Select(s => s.Value).FirstOrDefault())));

    /// <summary>The book's stamp as of now.</summary>
    public async Task<string> StampAsync(IHubDb db, CancellationToken cancellation) => await stamp(db.Context, cancellation) ?? "";

    /// <summary>A case with its tasks, not tracked, and from the same round trip the book's stamp as of then; null for an unknown case.</summary>
    public async Task<Line?> CaseAsync(IHubDb db, Guid id, CancellationToken cancellation)
    {
        await foreach (var line in onFile(db.Context, id).WithCancellation(cancellation))
            return line;
        return null;
    }

    /// <param name="Case">The case.</param>
    /// <param name="Stamp">The book's stamp, or null where no book was ever written.</param>
    public sealed record Line(Case Case, string? Stamp);
}

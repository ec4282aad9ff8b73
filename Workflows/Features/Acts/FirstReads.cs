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

    private readonly Func<DbContext, Guid, IAsyncEnumerable<OnFile>> onFile = EF.CompileAsyncQuery((DbContext db, Guid id) =>
        db.Set<Case>().Include(c => c.Tasks).Where(c => c.Id == id).Select(c => new OnFile(
            c, db.Set<HubSetting>().Where(s => s.Key == BookShelf.StampKey).Select(s => s.Value).FirstOrDefault())));

    /// <summary>The book's stamp as of now.</summary>
    public async Task<string> StampAsync(IHubDb db, CancellationToken cancellation) => await stamp(db.Context, cancellation) ?? "";

    /// <summary>A case with its tasks and, from the same round trip, the book's stamp as of then; null for an unknown case.</summary>
    public async Task<OnFile?> CaseAsync(IHubDb db, Guid id, CancellationToken cancellation)
    {
        OnFile? found = null;
        await foreach (var one in onFile(db.Context, id).WithCancellation(cancellation))
            found = one;
        return found;
    }

    /// <summary>A case as it is on file.</summary>
    /// <param name="Case">The case.</param>
    /// <param name="Stamp">The book's stamp, or null where no book was ever written.</param>
    public sealed record OnFile(Case Case, string? Stamp);
}

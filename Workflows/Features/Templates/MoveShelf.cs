using System.Text.Encodings.Web;
using System.Text.Json;
using ApprovalHub.Domain.Kernel;
using ApprovalHub.Domain.Process.Life;
using ApprovalHub.Features.Acts;
using ApprovalHub.Features.Ports;
using Microsoft.EntityFrameworkCore;

namespace ApprovalHub.Features.Templates;

/// <summary>
/// Keeps moves of cases: a row with where the move stands and what it is about (the second of two changes at once is refused), and a row for each case that
/// was refused. That a case was moved stands in its own events, in the transaction that moved it.
/// </summary>
public sealed class MoveShelf(IHubDb db, IDatabaseFaults faults)
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The moves of one template, or all; the newest first.</summary>
    public async Task<IReadOnlyList<TemplateMove>> AllAsync(string? templateId, CancellationToken cancellation) =>
        [.. (await db.Moves.AsNoTracking().Where(m => templateId == null || m.TemplateId == templateId).Select(m => m.Head).ToListAsync(cancellation)).Select(Read<TemplateMove>).OrderByDescending(m => m.Id)]; // not every database sorts ids by their bytes

    /// <summary>Ids of the moves that were signed and are not done.</summary>
    public async Task<IReadOnlyList<Guid>> SignedAsync(CancellationToken cancellation) =>
        await db.Moves.Where(m => m.State == MoveState.Confirmed).Select(m => m.Id).ToListAsync(cancellation);

    /// <summary>The move; refuses <c>MOVE_UNKNOWN</c> and, unless it is as the caller has seen it, <c>MOVE_CHANGED</c>.</summary>
    public async Task<TemplateMove> FindAsync(Guid id, Guid? seen, CancellationToken cancellation)
    {
        var move = Read<TemplateMove>((await RowAsync(id, cancellation)).Head);
        return seen is null || seen == move.Revision ? move : throw Changed().Throwable();
    }

    /// <summary>What a move is about.</summary>
    public async Task<MoveBody> BodyAsync(Guid id, CancellationToken cancellation) =>
        Read<MoveBody>(await db.Moves.Where(m => m.Id == id).Select(m => m.Body).FirstAsync(cancellation));

    /// <summary>Why cases were refused, by their place among the move's.</summary>
    public async Task<IReadOnlyDictionary<int, Refusal>> RefusedAsync(Guid id, CancellationToken cancellation) =>
        await db.MoveRefusals.AsNoTracking().Where(r => r.MoveId == id).ToDictionaryAsync(r => r.Place, r => Read<Refusal>(r.Json), cancellation);

    /// <summary>Keeps a move that was asked for.</summary>
    public async Task AddAsync(TemplateMove move, MoveBody body, CancellationToken cancellation)
    {
        db.Moves.Add(new KeptMove(move, Write(move), Write(body)));
        await db.SaveChangesAsync(cancellation);
    }

    /// <summary>Keeps where the move stands now; refuses <c>MOVE_CHANGED</c> where somebody was faster. It must have been found in this unit of work.</summary>
    public async Task SaveAsync(TemplateMove move, CancellationToken cancellation)
    {
        (await RowAsync(move.Id, cancellation)).Stand(move, Write(move));
        try
        {
            await db.SaveChangesAsync(cancellation);
        }
        catch (DbUpdateConcurrencyException)
        {
            throw Changed().Throwable();
        }
    }

    /// <summary>Notes that a case was refused; whoever noted it first is kept.</summary>
    public async Task RefuseAsync(Guid id, int place, Refusal why, CancellationToken cancellation)
    {
        db.ChangeTracker.Clear();
        db.MoveRefusals.Add(new MoveRefusal(id, place, Write(why)));
        try
        {
            await db.SaveChangesAsync(cancellation);
        }
        catch (DbUpdateException fault) when (faults.IsDuplicate(fault))
        {
            db.ChangeTracker.Clear(); // another server has noted the same
        }
    }

    private async Task<KeptMove> RowAsync(Guid id, CancellationToken cancellation) => await db.Moves.FindAsync([id], cancellation) ?? throw Refusal.Missing("MOVE_UNKNOWN").Throwable();

    private static string Write<T>(T value) => JsonSerializer.Serialize(value, Json);

    internal static T Read<T>(string text) => JsonSerializer.Deserialize<T>(text, Json)!;

    private static Refusal Changed() => Refusal.Conflict("MOVE_CHANGED") with { Kind = RefusalKind.Stale };
}

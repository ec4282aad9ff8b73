using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using ApprovalHub.Domain.Kernel;
using ApprovalHub.Domain.Process.Life;
using ApprovalHub.Features.Acts;
using ApprovalHub.Features.Ports;
using Microsoft.EntityFrameworkCore;

namespace ApprovalHub.Features.Templates;

/// <summary>
/// Keeps moves of cases beside the data: a row with where the move stands (the second of two changes at once is refused), rows with what it is about,
/// and a row for each case that was refused. That a case was moved stands in its own events, in the transaction that moved it.
/// </summary>
public sealed class MoveShelf(IHubDb db, IDatabaseFaults faults)
{
    private const string Prefix = "move.", Body = ".b", Refused = ".x";
    private const int HeadLength = 5 + 32, PartLength = 3_900;
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>All moves, the newest first.</summary>
    public async Task<IReadOnlyList<TemplateMove>> AllAsync(CancellationToken cancellation) =>
        [.. (await Heads().AsNoTracking().Select(s => s.Value).ToListAsync(cancellation)).Select(Read<TemplateMove>).OrderByDescending(m => m.Id)];

    /// <summary>The move; refuses <c>MOVE_UNKNOWN</c> and, unless it is as the caller has seen it, <c>MOVE_CHANGED</c>.</summary>
    public async Task<TemplateMove> FindAsync(Guid id, Guid? seen, CancellationToken cancellation)
    {
        var key = Key(id);
        var row = await db.Settings.FirstOrDefaultAsync(s => s.Key == key, cancellation) ?? throw Refusal.Missing("MOVE_UNKNOWN").Throwable();
        var move = Read<TemplateMove>(row.Value);
        return seen is null || seen == move.Revision ? move : throw Changed().Throwable();
    }

    public async Task<MoveBody> BodyAsync(Guid id, CancellationToken cancellation)
    {
        var prefix = Key(id) + Body;
        var parts = await db.Settings.AsNoTracking().Where(s => s.Key.StartsWith(prefix)).OrderBy(s => s.Key).Select(s => s.Value).ToListAsync(cancellation);
        return Read<MoveBody>(string.Concat(parts));
    }

    /// <summary>Why cases were refused, by their place among the move's.</summary>
    public async Task<IReadOnlyDictionary<int, Refusal>> RefusedAsync(Guid id, CancellationToken cancellation)
    {
        var prefix = Key(id) + Refused;
        var rows = await db.Settings.AsNoTracking().Where(s => s.Key.StartsWith(prefix)).Select(s => new { s.Key, s.Value }).ToListAsync(cancellation);
        return rows.ToDictionary(r => int.Parse(r.Key.AsSpan(prefix.Length), CultureInfo.InvariantCulture), r => Read<Refusal>(r.Value));
    }

    /// <summary>Keeps a move that was asked for.</summary>
    public async Task AddAsync(TemplateMove move, MoveBody body, CancellationToken cancellation)
    {
        db.Settings.Add(new HubSetting(Key(move.Id), Write(move)));
        var text = Write(body);
        for (var (at, part) = (0, 0); at < text.Length; at += PartLength, part++)
            db.Settings.Add(new HubSetting($"{Key(move.Id)}{Body}{part:000}", text.Substring(at, Math.Min(PartLength, text.Length - at))));
        await db.SaveChangesAsync(cancellation);
    }

    /// <summary>Keeps where the move stands now; refuses <c>MOVE_CHANGED</c> where somebody was faster. It must have been found in this unit of work.</summary>
    public async Task SaveAsync(TemplateMove move, CancellationToken cancellation)
    {
        var row = await db.Settings.FindAsync([Key(move.Id)], cancellation) ?? throw Refusal.Missing("MOVE_UNKNOWN").Throwable();
        row.Value = Write(move);
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
        db.Settings.Add(new HubSetting($"{Key(id)}{Refused}{place:0000}", Write(why)));
        try
        {
            await db.SaveChangesAsync(cancellation);
        }
        catch (DbUpdateException fault) when (faults.IsDuplicate(fault))
        {
            db.ChangeTracker.Clear(); // another server has noted the same
        }
    }

    private IQueryable<HubSetting> Heads() => db.Settings.Where(s => s.Key.StartsWith(Prefix) && s.Key.Length == HeadLength);

    private static string Key(Guid id) => $"{Prefix}{id:N}";

    private static string Write<T>(T value) => JsonSerializer.Serialize(value, Json);

    private static T Read<T>(string text) => JsonSerializer.Deserialize<T>(text, Json)!;

    private static Refusal Changed() => Refusal.Conflict("MOVE_CHANGED") with { Kind = RefusalKind.Stale };
}

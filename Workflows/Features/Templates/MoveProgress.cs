using ApprovalHub.Domain.Kernel;
using ApprovalHub.Domain.Process.Life;
using ApprovalHub.Features.Ports;
using Microsoft.EntityFrameworkCore;

namespace ApprovalHub.Features.Templates;

/// <summary>How far a move has come, told by the cases' own events and the refusals that were noted.</summary>
/// <param name="Move">The move.</param>
/// <param name="Body">What it is about.</param>
/// <param name="Moved">Cases that were moved by it.</param>
/// <param name="Refused">Why cases were not, by their place.</param>
public sealed record MoveProgress(TemplateMove Move, MoveBody Body, IReadOnlySet<Guid> Moved, IReadOnlyDictionary<int, Refusal> Refused)
{
    /// <summary>Name in an event's data of the move that it belongs to.</summary>
    public const string Mark = "move";

    /// <summary>Places of cases that are neither moved nor refused.</summary>
    public IEnumerable<int> Left => Enumerable.Range(0, Body.Cases.Count).Where(i => !Refused.ContainsKey(i) && !Moved.Contains(Body.Cases[i].Id));

    /// <summary>Reads it as of now.</summary>
    public static async Task<MoveProgress> ReadAsync(IHubDb db, MoveShelf shelf, TemplateMove move, CancellationToken cancellation)
    {
        var body = await shelf.BodyAsync(move.Id, cancellation);
        var moved = new HashSet<Guid>();
        if (move.State is MoveState.Confirmed or MoveState.Done)
        {
            foreach (var some in body.Cases.Chunk(200))
            {
                Guid[] ids = [.. some.Select(c => c.Id)];
                var told = await db.Events.AsNoTracking().Where(e => ids.Contains(e.CaseId) && e.Kind == "VersionChanged").ToListAsync(cancellation);
                moved.UnionWith(told.Where(e => e.Told(Mark) == move.Id.ToString()).Select(e => e.CaseId));
            }
        }
        return new MoveProgress(move, body, moved, await shelf.RefusedAsync(move.Id, cancellation));
    }
}

using System.Globalization;
using ApprovalHub.Domain.Process.Life;
using ApprovalHub.Features.Acts;
using ApprovalHub.Features.Ports;
using Microsoft.EntityFrameworkCore;

namespace ApprovalHub.Features.Templates;

/// <summary>
/// Takes moves of cases that an older program kept in pieces among the settings over into their own tables, at the first start with this one: what was asked
/// for, signed or half done goes on as it stood. That a case was moved has always stood in its own events.
/// </summary>
public static class CarryMoves
{
    private const string Prefix = "move.", Body = ".b", Refused = ".x";
    private const int HeadLength = 5 + 32;

    public sealed class Handler(IHubDb db, IDatabaseFaults faults)
    {
        /// <summary>All of them in one transaction; of two servers that start at once one does it.</summary>
        /// <returns>How many moves were taken over, and how many of them still wait for a signature or for cases.</returns>
        public async Task<(int All, int Open)> HandleAsync(CancellationToken cancellation)
        {
            var pieces = await db.Settings.Where(s => s.Key.StartsWith(Prefix)).ToListAsync(cancellation);
            List<TemplateMove> moves = [.. pieces.Where(p => p.Key.Length == HeadLength).Select(head => Take(head, pieces))];
            if (moves.Count == 0)
                return (0, 0);
            db.Settings.RemoveRange(pieces);
            try
            {
                await db.SaveChangesAsync(cancellation);
                return (moves.Count, moves.Count(m => m.State is MoveState.Proposed or MoveState.Confirmed));
            }
            catch (DbUpdateException fault) when (fault is DbUpdateConcurrencyException || faults.IsDuplicate(fault))
            {
                db.ChangeTracker.Clear(); // another server was faster
                return (0, 0);
            }
        }

        private TemplateMove Take(HubSetting head, IReadOnlyList<HubSetting> pieces)
        {
            var move = MoveShelf.Read<TemplateMove>(head.Value);
            db.Moves.Add(new KeptMove(move, head.Value, string.Concat(Of(head.Key + Body).Select(p => p.Value))));
            db.MoveRefusals.AddRange(Of(head.Key + Refused).Select(p => new MoveRefusal(move.Id, int.Parse(p.Key.AsSpan(HeadLength + Refused.Length), CultureInfo.InvariantCulture), p.Value)));
            return move;

            IEnumerable<HubSetting> Of(string prefix) => pieces.Where(p => p.Key.StartsWith(prefix, StringComparison.Ordinal)).OrderBy(p => p.Key, StringComparer.Ordinal);
        }
    }
}

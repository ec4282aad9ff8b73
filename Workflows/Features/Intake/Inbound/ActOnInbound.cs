using ApprovalHub.Domain.Kernel;
using ApprovalHub.Domain.Sync;
using ApprovalHub.Features.Acts;
using ApprovalHub.Features.Ports;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace ApprovalHub.Features.Intake.Inbound;

/// <summary>
/// Acts on the messages of a platform that wait, in the order in which they came. A message is taken for a lease; what cannot be done is kept with its
/// reason and holds up nobody else's.
/// </summary>
public static class ActOnInbound
{
    public sealed class Handler(IServiceScopeFactory scopes, IHubDb db, ActDesk desk, SyncRules rules)
    {
        private const int AtOnce = 100;

        /// <param name="platform">One of <see cref="Platforms"/>.</param>
        /// <param name="failed">Told of a message that the hub itself failed at; it is tried again when its lease has run out.</param>
        /// <param name="cancellation">Stops it after the message under way.</param>
        /// <returns>How many were looked at.</returns>
        public async Task<int> HandleAsync(string platform, Action<string, Exception> failed, CancellationToken cancellation)
        {
            var looked = 0;
            for (var due = await DueAsync(platform, cancellation); due.Count > 0; due = await DueAsync(platform, cancellation))
            {
                foreach (var id in due)
                {
                    cancellation.ThrowIfCancellationRequested();
                    var (now, until) = (desk.Now, desk.Now + rules.Lease);
                    if (await db.InboundMessages.Where(m => m.Id == id && m.State == InboundState.Waiting && m.DueAt <= now).ExecuteUpdateAsync(m => m.SetProperty(x => x.DueAt, until), cancellation) == 0)
                        continue; // another server has it
                    looked++;
                    await ActAsync(id, failed, cancellation);
                }
            }
            return looked;
        }

        private Task<List<Guid>> DueAsync(string platform, CancellationToken cancellation)
        {
            var now = desk.Now;
            return db.InboundMessages.AsNoTracking().Where(m => m.Platform == platform && m.State == InboundState.Waiting && m.DueAt <= now && m.Kind != InboundKind.File)
                .OrderBy(m => m.CameAt).ThenBy(m => m.Place).ThenBy(m => m.Id).Take(AtOnce).Select(m => m.Id).ToListAsync(cancellation);
        }

        private async Task ActAsync(Guid id, Action<string, Exception> failed, CancellationToken cancellation)
        {
            var message = await db.InboundMessages.AsNoTracking().SingleAsync(m => m.Id == id, cancellation);
            try
            {
                await using var scope = scopes.CreateAsyncScope(); // a unit of work of its own, as the request of a public page has
                if (scope.ServiceProvider.GetRequiredService<InboundPayload>().Of(message) is var payload && payload != message.Payload)
                {
                    message.Understand(payload);
                    await NoteAsync(id, (kept, _) => kept.Understand(payload), cancellation);
                }
                var done = await scope.ServiceProvider.GetRequiredService<InboundActs>().DoAsync(message, cancellation);
                await NoteAsync(id, (kept, own) => Take(kept, done, own), cancellation);
            }
            catch (RefusedException refused) when (refused.Refusal is { Kind: RefusalKind.Unavailable } or { Code: "CASE_CHANGED" })
            {
                await NoteAsync(id, (kept, _) => kept.Defer(desk.Now + rules.ShortestPause), cancellation); // not its fault: now it cannot be done, or somebody was faster
            }
            catch (RefusedException refused)
            {
                await NoteAsync(id, (kept, _) => kept.Hold(refused.Refusal.Code, ForeignText.ArgsOf(refused.Refusal.Args)), cancellation);
            }
            catch (Exception fault) when (fault is not OperationCanceledException)
            {
                failed(message.Number, fault);
            }
        }

        /// <summary>Its files are to be fetched from now on, noted with it: whoever dies before comes here again, and after it they are due.</summary>
        private void Take(InboundMessage kept, InboundActs.Outcome done, IHubDb own)
        {
            kept.Take(done.Case, done.Answer, desk.Now);
            if (done.Case is { } subject)
                own.InboundMessages.AddRange(done.Files.Select((file, place) => InboundMessage.FileOf(kept, subject, (place, file.ToJson()), desk.Now)));
        }

        private async Task NoteAsync(Guid id, Action<InboundMessage, IHubDb> note, CancellationToken cancellation)
        {
            await using var scope = scopes.CreateAsyncScope();
            var own = scope.ServiceProvider.GetRequiredService<IHubDb>();
            var kept = await own.InboundMessages.SingleAsync(m => m.Id == id, cancellation);
            if (kept.State != InboundState.Waiting)
                return; // who had it before has noted it after all: the first answer was the same
            note(kept, own);
            try
            {
                await own.SaveChangesAsync(cancellation);
            }
            catch (DbUpdateConcurrencyException)
            {
                // the same, a moment later
            }
        }
    }
}

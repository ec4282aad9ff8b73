using ApprovalHub.Domain.Kernel;
using ApprovalHub.Domain.Sync;
using ApprovalHub.Features.Acts;
using ApprovalHub.Features.Ports;
using ApprovalHub.Features.Ports.Inbound;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace ApprovalHub.Features.Files;

/// <summary>
/// 附件: fetches the files that a platform's messages name, for the cases which these have become. Each is taken for a lease and noted in one transaction with
/// the file: twice, or after a crash, it is the case's once. What the platform does not hand out now is asked for again later and later; what is wrong with the
/// file itself waits for an administrator. The case goes on meanwhile.
/// </summary>
public static class FetchInboundFiles
{
    public sealed class Handler(IServiceScopeFactory scopes, IHubDb db, ActDesk desk, SyncRules rules, IEnumerable<IInboundLine> inbound)
    {
        private const int AtOnce = 50;

        /// <param name="platform">One of <see cref="Platforms"/>.</param>
        /// <param name="failed">Told of a file that the hub itself failed at; it is tried again when its lease has run out.</param>
        /// <param name="cancellation">Stops it.</param>
        /// <returns>How many were looked at.</returns>
        public async Task<int> HandleAsync(string platform, Action<string, Exception> failed, CancellationToken cancellation)
        {
            var looked = 0;
            if (inbound.FirstOrDefault(l => l.Platform == platform) is not { } line)
                return looked;
            for (var due = await DueAsync(platform, cancellation); due.Count > 0; due = await DueAsync(platform, cancellation))
            {
                foreach (var id in due)
                {
                    cancellation.ThrowIfCancellationRequested();
                    var (now, until) = (desk.Now, desk.Now + rules.FileLease);
                    if (await db.InboundMessages.Where(m => m.Id == id && m.State == InboundState.Waiting && m.DueAt <= now).ExecuteUpdateAsync(m => m.SetProperty(x => x.DueAt, until), cancellation) == 0)
                        continue; // another server has it
                    looked++;
                    if (!await FetchAsync(id, line, failed, cancellation))
                        return looked; // the next one would meet the same
                }
            }
            return looked;
        }

        /// <summary>None while an administrator has paused the platform.</summary>
        private Task<List<Guid>> DueAsync(string platform, CancellationToken cancellation)
        {
            var now = desk.Now;
            return db.InboundMessages.AsNoTracking().Where(m => m.Platform == platform && m.State == InboundState.Waiting && m.DueAt <= now && m.Kind == InboundKind.File)
                .Where(m => !db.PlatformLines.Any(l => l.Platform == platform && l.PausedAt != null))
                .OrderBy(m => m.DueAt).ThenBy(m => m.CameAt).ThenBy(m => m.Place).Take(AtOnce).Select(m => m.Id).ToListAsync(cancellation);
        }

        /// <summary>False where the platform is away.</summary>
        private async Task<bool> FetchAsync(Guid id, IInboundLine line, Action<string, Exception> failed, CancellationToken cancellation)
        {
            var number = "";
            try
            {
                await using var scope = scopes.CreateAsyncScope();
                var own = scope.ServiceProvider.GetRequiredService<IHubDb>();
                var message = await own.InboundMessages.SingleAsync(m => m.Id == id, cancellation);
                number = message.Number;
                await scope.ServiceProvider.GetRequiredService<InboundFetch>().HandleAsync(message, line, cancellation);
                message.Take((message.CaseId!.Value, message.CaseNumber!), null, desk.Now);
                await own.SaveChangesAsync(cancellation); // the file and that it is had, or neither
                scope.ServiceProvider.GetRequiredService<IUploadStore>().Drop(id);
                return true;
            }
            catch (RefusedException refused)
            {
                await NoteAsync(id, refused.Refusal, cancellation);
                return refused.Refusal.Code is not ("INBOUND_FILE_AWAY" or "SCANNER_AWAY");
            }
            catch (Exception fault) when (fault is not OperationCanceledException)
            {
                failed(number, fault);
                return true;
            }
        }

        /// <summary>What may be had later waits, the longer the longer it has waited; what goes on for days, and all else, somebody has to look at.</summary>
        private async Task NoteAsync(Guid id, Refusal refusal, CancellationToken cancellation)
        {
            await using var scope = scopes.CreateAsyncScope();
            var own = scope.ServiceProvider.GetRequiredService<IHubDb>();
            var kept = await own.InboundMessages.SingleAsync(m => m.Id == id, cancellation);
            if (kept.State != InboundState.Waiting || refusal.Code == "UPLOAD_BUSY")
                return; // another server is at it
            var (since, args) = (desk.Now - kept.CameAt, ForeignText.ArgsOf(refusal.Args));
            if (refusal.Kind == RefusalKind.Unavailable && since < rules.FileTried)
                kept.Wait(desk.Now + rules.FilePause(since), refusal.Code, args);
            else
                kept.Hold(refusal.Code, args);
            try
            {
                await own.SaveChangesAsync(cancellation);
                scope.ServiceProvider.GetRequiredService<IUploadStore>().Drop(id);
            }
            catch (DbUpdateConcurrencyException)
            {
                // who was faster has noted it
            }
        }
    }
}

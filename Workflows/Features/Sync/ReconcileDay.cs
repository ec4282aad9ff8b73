using ApprovalHub.Domain.Kernel;
using ApprovalHub.Domain.People;
using ApprovalHub.Domain.Sync;
using ApprovalHub.Features.Acts;
using ApprovalHub.Features.Ports;

namespace ApprovalHub.Features.Sync;

/// <summary>对账 on demand: an administrator has a day of a platform looked at now.</summary>
public static class ReconcileDay
{
    /// <param name="Platform">One of <see cref="Platforms"/>.</param>
    /// <param name="Day">Day in Shanghai, today at the latest.</param>
    public sealed record Command(string Platform, DateOnly Day);

    public sealed class Handler(ActDesk desk, DayLook look, IEnumerable<IPlatform> platforms)
    {
        /// <summary>Refuses <c>ADMINISTRATORS_ONLY</c>, <c>PLATFORM_UNKNOWN</c> and <c>RECONCILIATION_AHEAD</c>.</summary>
        /// <returns>The key of what was found.</returns>
        public async Task<Guid> HandleAsync(Command command, CancellationToken cancellation)
        {
            var (_, actor) = await desk.SignedInAsync(cancellation);
            if (!actor.Has(Role.Administrator))
                throw Refusal.Forbidden("ADMINISTRATORS_ONLY").Throwable();
            var platform = platforms.FirstOrDefault(p => p.Code == command.Platform) ?? throw Refusal.Missing("PLATFORM_UNKNOWN").With("platform", command.Platform).Throwable();
            if (command.Day > desk.Today)
                throw Refusal.Invalid("RECONCILIATION_AHEAD").Throwable();
            return (await look.LookAsync(platform, command.Day, actor, cancellation)).Id;
        }
    }
}

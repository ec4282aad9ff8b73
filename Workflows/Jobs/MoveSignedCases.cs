using ApprovalHub.Features.Templates;
using Hangfire;
using Microsoft.Extensions.Logging;

namespace ApprovalHub.Jobs;

/// <summary>Every minute: moves of cases that were signed and whose page was closed, or whose server was killed, on the way. It may run twice, on several servers: a case is moved once.</summary>
[AutomaticRetry(Attempts = 0)]
public sealed class MoveSignedCases(GoOnMoving.Handler handler, ILogger<MoveSignedCases> log)
{
    public async Task RunAsync(CancellationToken cancellation)
    {
        foreach (var id in await handler.OpenAsync(cancellation))
        {
            while (await handler.HandleAsync(id, GoOnMoving.AtOnce, cancellation) > 0)
                log.LogInformation("Move {Id} goes on", id);
        }
    }
}

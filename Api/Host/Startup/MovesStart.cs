using ApprovalHub.Features.Templates;

namespace ApprovalHub.Api.Host.Startup;

/// <summary>Gives moves of cases that an older program kept elsewhere their own tables at the first start, and says so.</summary>
internal static partial class MovesStart
{
    public static async Task RunAsync(IServiceProvider services, CancellationToken cancellation)
    {
        await using var scope = services.CreateAsyncScope();
        var (all, open) = await scope.ServiceProvider.GetRequiredService<CarryMoves.Handler>().HandleAsync(cancellation);
        if (all > 0)
            LogCarried(services.GetRequiredService<ILoggerFactory>().CreateLogger("ApprovalHub.Templates"), all, open);
    }

    [LoggerMessage(LogLevel.Information, "旧版本保存的 {All} 个办件迁移已转入新表，其中 {Open} 个待确认或迁移中，将照常继续。 Moves of cases that an older version had kept were taken over; those that were open go on.")]
    private static partial void LogCarried(ILogger log, int all, int open);
}

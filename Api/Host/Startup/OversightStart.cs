using ApprovalHub.Domain.Kernel;
using ApprovalHub.Features.Supervision;

namespace ApprovalHub.Api.Host.Startup;

/// <summary>Gives an installation of before ladders were data the shipped ones at its first start, and says so.</summary>
internal static partial class OversightStart
{
    public static async Task RunAsync(IServiceProvider services, CancellationToken cancellation)
    {
        await using var scope = services.CreateAsyncScope();
        try
        {
            var filled = await scope.ServiceProvider.GetRequiredService<FillOversight.Handler>().HandleAsync(file => ReadAsync(file, cancellation), cancellation);
            if (filled is not (0, 0))
                LogFilled(services.GetRequiredService<ILoggerFactory>().CreateLogger("ApprovalHub.Supervision"), filled.Rungs, filled.Rules);
        }
        catch (RefusedException refused)
        {
            throw new StartRefusedException(refused.Refusal.Code, $"The shipped ladder could not be put in force; nothing was written. {refused.Message}");
        }
        catch (IOException fault)
        {
            throw new StartRefusedException("SEED_UNREADABLE", $"The seed files beside the program cannot be read: {fault.Message}");
        }
    }

    private static Task<string> ReadAsync(string file, CancellationToken cancellation) =>
        File.ReadAllTextAsync(Path.Combine(AppContext.BaseDirectory, "seed", file), cancellation);

    [LoggerMessage(Level = LogLevel.Information, Message = "This database had no ladder of limits or no supervision rules yet: {Rungs} rungs and {Rules} rules are in force from now on. Change them in 监察.")]
    private static partial void LogFilled(ILogger log, int rungs, int rules);
}

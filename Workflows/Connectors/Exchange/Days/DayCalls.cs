using ApprovalHub.Features.Ports;
using Refit;

namespace ApprovalHub.Connectors.Exchange.Days;

/// <summary>Asks a platform for its books of a day, and believes them only as a whole: what lacks a part, is of another day or says a row twice is garbled.</summary>
internal static class DayCalls
{
    private const int LongestName = 40, LongestText = 64;

    public static Task<PlatformBook<IReadOnlyList<HoldingSum>>> SummaryAsync(
        Func<string, CancellationToken, Task<IApiResponse<WireSummary>>> ask, DateOnly day, CancellationToken cancellation) =>
        ReadAsync(ask, day, said => Sets(said, day), cancellation);

    public static Task<PlatformBook<IReadOnlyList<Holding>>> HeldAsync(
        Func<string, CancellationToken, Task<IApiResponse<WireHoldings>>> ask, DateOnly day, CancellationToken cancellation) =>
        ReadAsync(ask, day, Rows, cancellation);

    private static Task<PlatformBook<IReadOnlyList<T>>> ReadAsync<TWire, T>(
        Func<string, CancellationToken, Task<IApiResponse<TWire>>> ask, DateOnly day, Func<TWire, IReadOnlyList<T>?> read, CancellationToken cancellation) =>
        PlatformCalls.TryAsync(
            async () =>
            {
                using var answer = await ask(Text(day), cancellation);
                return answer is not { IsSuccessful: true, Content: { } said } ? Failed<T>(PlatformCalls.Fault(answer).Fault!)
                    : read(said) is { } whole ? new PlatformBook<IReadOnlyList<T>>(whole, null) : Failed<T>("ANSWER_GARBLED");
            },
            Failed<T>, cancellation);

    private static PlatformBook<IReadOnlyList<T>> Failed<T>(string fault) => new(null, fault);

    private static string Text(DateOnly day) => WireText.Day(day)!;

    private static List<HoldingSum>? Sets(WireSummary said, DateOnly day)
    {
        var sets = said.Sets?.Select(s => s is { DataSet: { } name, Count: { } count, Hash: { } hash } && Fits(name, LongestName) && Fits(hash, LongestText)
            ? new HoldingSum(name, count, hash) : null).OfType<HoldingSum>().ToList();
        return said.Day == Text(day) && sets?.DistinctBy(s => s.DataSet).Count() == said.Sets!.Count ? sets : null;
    }

    private static List<Holding>? Rows(WireHoldings said)
    {
        var rows = said.Rows?.Select(r => r is { ProjectNo: { } number, Sequence: { } step, Version: { } version, Hash: { } hash } && Fits(number, LongestText) && Fits(hash, LongestText)
            ? new Holding(number, step, version, hash) : null).OfType<Holding>().ToList();
        return rows?.DistinctBy(r => (r.CaseNumber, r.Step)).Count() == said.Rows?.Count ? rows : null;
    }

    /// <summary>Whether every database can keep it.</summary>
    private static bool Fits(string text, int most) => text.Length > 0 && text.Length <= most && !text.Any(c => char.IsControl(c) || char.IsSurrogate(c));
}

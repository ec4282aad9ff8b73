using ApprovalHub.Domain.Kernel;

namespace ApprovalHub.Domain.Cases;

/// <summary>集体决策纪要: what stands for a decision that law reserves for several heads.</summary>
/// <param name="Number">Number of the minutes.</param>
/// <param name="Attendees">Who took part; two at least.</param>
public sealed record CollectiveMinutes(string Number, IReadOnlyList<string> Attendees) : ActRecord
{
    private const int Fewest = 2;

    /// <summary>Who did not agree, and why; everybody else agreed.</summary>
    public IReadOnlyList<CollectiveVote> Dissents { get; init; } = [];

    /// <summary>Refuses <c>MINUTES_MISSING</c>, <c>MINUTES_OF_ONE</c>, <c>DISSENT_OF_A_STRANGER</c>.</summary>
    /// <param name="minutes">As given.</param>
    internal static CollectiveMinutes Checked(CollectiveMinutes? minutes)
    {
        if (minutes is null)
            throw Refusal.Invalid("MINUTES_MISSING", "行政许可法第三十八条").Throwable();
        var names = (minutes.Attendees ?? []).Select(a => Text.Required(a, "minutes.attendees", 100)).Distinct().ToList();
        if (names.Count < Fewest)
            throw Refusal.Invalid("MINUTES_OF_ONE").With("fewest", Fewest).Throwable();
        return new CollectiveMinutes(Text.Required(minutes.Number, "minutes.number", 60), names) { Dissents = Dissenting(minutes.Dissents ?? [], names) };
    }

    private static List<CollectiveVote> Dissenting(IEnumerable<CollectiveVote> votes, List<string> present)
    {
        var dissents = votes.Select(v => new CollectiveVote(
            Text.Required(v?.Name, "minutes.dissents", 100), v!.Abstains, Text.Required(v.Reason, "minutes.dissents", 500))).DistinctBy(v => v.Name).ToList();
        if (dissents.Find(v => !present.Contains(v.Name)) is { } stranger)
            throw Refusal.Invalid("DISSENT_OF_A_STRANGER").With("name", stranger.Name).Throwable();
        return dissents;
    }
}

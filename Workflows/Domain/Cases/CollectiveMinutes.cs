using ApprovalHub.Domain.Kernel;

namespace ApprovalHub.Domain.Cases;

/// <summary>集体决策纪要: what stands for a decision that law reserves for several heads.</summary>
/// <param name="Number">Number of the minutes.</param>
/// <param name="Attendees">Who took part; two at least.</param>
public sealed record CollectiveMinutes(string Number, IReadOnlyList<string> Attendees)
{
    private const int Fewest = 2;

    /// <summary>Refuses <c>MINUTES_MISSING</c>, <c>MINUTES_OF_ONE</c>.</summary>
    internal static CollectiveMinutes Checked(CollectiveMinutes? minutes)
    {
        if (minutes is null)
            throw Refusal.Invalid("MINUTES_MISSING", "行政许可法第三十八条").Throwable();
        var names = (minutes.Attendees ?? []).Select(a => Text.Required(a, "minutes.attendees", 100)).Distinct().ToList();
        if (names.Count < Fewest)
            throw Refusal.Invalid("MINUTES_OF_ONE").With("fewest", Fewest).Throwable();
        return new CollectiveMinutes(Text.Required(minutes.Number, "minutes.number", 60), names);
    }
}

namespace ApprovalHub.PlatformSimulator.Store;

/// <summary>A row that is held, and what became of it.</summary>
/// <param name="row">The row.</param>
/// <param name="place">Its place in the order of arrival, from 1.</param>
internal sealed class Held(Row row, int place)
{
    public Row Row { get; set; } = row;

    public int Place => place;

    public Standing Standing { get; private set; } = row.Platform == Platform.Province ? Standing.Taken : Standing.Waiting;

    /// <summary>What the city said of it.</summary>
    public Verdict? Verdict { get; private set; }

    /// <summary>Whether the hub has noted the city's acknowledgement.</summary>
    public bool IsNoted { get; set; }

    public void Decide(Verdict verdict)
    {
        Verdict = verdict;
        Standing = verdict.Result;
    }
}

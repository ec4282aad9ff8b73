using ApprovalHub.Api.Contracts;
using ApprovalHub.Api.Contracts.Supervision;

namespace ApprovalHub.Designer.State;

/// <summary>How many supervision items wait, and for whom.</summary>
/// <param name="ToReply">Not replied to.</param>
/// <param name="Late">Of these with the day for the reply over.</param>
/// <param name="ToCorrect">Replied to and not corrected: the department corrects, or the supervisor finds it unfounded.</param>
/// <param name="ToClose">Corrected, for the supervisor to close.</param>
/// <param name="More">Whether there are more than were counted.</param>
public sealed record ItemCounts(int ToReply, int Late, int ToCorrect, int ToClose, bool More)
{
    /// <summary>As many as are counted.</summary>
    public const int Most = 200;

    public static ItemCounts Of(Page<ItemLine> page) => new(
        page.Items.Count(i => i.State == "Open"), page.Items.Count(i => i is { State: "Open", Late: true }), page.Items.Count(i => i.State == "Replied"),
        page.Items.Count(i => i.State == "Corrected"), page.Next is not null);

    /// <summary>What waits for somebody: replies and corrections of their own, and as a supervisor what was answered.</summary>
    public static int WaitingFor(Page<ItemLine> page, bool supervisor) =>
        page.Items.Count(i => i.Mine ? i.State is "Open" or "Replied" : supervisor && i.State is "Replied" or "Corrected");
}

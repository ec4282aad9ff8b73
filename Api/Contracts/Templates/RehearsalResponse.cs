namespace ApprovalHub.Api.Contracts.Templates;

/// <summary>A rehearsal of a template.</summary>
/// <param name="Version">Which version it is, or would be.</param>
/// <param name="Name">The template's name.</param>
/// <param name="Summary">All cases together.</param>
/// <param name="Cases">Each case.</param>
/// <param name="Left">Outcomes of steps and rows of branches that no case went by that was made up; null for real ones.</param>
/// <param name="Ways">How many of them there are in all; null for real ones.</param>
public sealed record RehearsalResponse(
    int Version, string Name, RehearsalResponse.Total Summary, IReadOnlyList<RehearsedLine> Cases, IReadOnlyList<RehearsalResponse.Way>? Left = null, int? Ways = null)
{
    /// <param name="NodeId">The step or branch.</param>
    /// <param name="Name">Its name.</param>
    /// <param name="Type">Its activity type.</param>
    /// <param name="Outcome">The outcome, or the number of the row.</param>
    public sealed record Way(string NodeId, string Name, string Type, string Outcome);

    /// <summary>All cases of a rehearsal together.</summary>
    public sealed record Total
    {
        public required int Cases { get; init; }

        /// <summary>As they went.</summary>
        public required int Alike { get; init; }

        public required int Differ { get; init; }

        /// <summary>Could not be rehearsed.</summary>
        public required int Unreadable { get; init; }

        /// <summary>Cannot go on.</summary>
        public required int Stuck { get; init; }

        /// <summary>Would break the promised limit, which was kept.</summary>
        public required int BreakPromise { get; init; }

        /// <summary>Come to a step that nobody could do today.</summary>
        public required int Nobody { get; init; }

        /// <summary>Working days won, of those that would be quicker.</summary>
        public required int DaysWon { get; init; }

        public required int DaysLost { get; init; }

        /// <summary>How many have a difference of each sort: StepAdded, StepLeftOut, OtherBranch, OtherPeople, PaperAdded, PaperLeftOut, OtherEnd, MoreDays, FewerDays, ActWithoutPlace, Stuck.</summary>
        public required IReadOnlyDictionary<string, int> Sorts { get; init; }
    }
}

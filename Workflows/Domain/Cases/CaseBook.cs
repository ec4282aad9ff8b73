using ApprovalHub.Domain.Clocks;
using ApprovalHub.Domain.Matters;
using ApprovalHub.Domain.People;
using ApprovalHub.Domain.Process;

namespace ApprovalHub.Domain.Cases;

/// <summary>What a case is handled by: its matter's version, its process definition and engine, and the calendar. All immutable.</summary>
public sealed record CaseBook(MatterContent Matter, ProcessDefinition Definition, IProcessEngine Engine, WorkCalendar Calendar)
{
    /// <summary>The rungs of its limits.</summary>
    public Supervision.Ladder Ladder { get; init; } = Supervision.Ladder.None;

    /// <summary>The supervision rules.</summary>
    public IReadOnlyList<Supervision.SupervisionRule> Rules { get; init; } = [];

    /// <summary>All posts: by them a step that only names one is known to be another department's.</summary>
    public IReadOnlyList<Post> Posts { get; init; } = [];

    /// <summary>The changes that the calendar has had, in order.</summary>
    public IReadOnlyList<CalendarEdit> Edits { get; init; } = [];

    /// <summary>Number of the last of them; 0 where there was none.</summary>
    public int LastEdit => Edits.Count == 0 ? 0 : Edits[^1].Number;
}

namespace ApprovalHub.Api.Contracts.Cases;

/// <summary>The process of a case on its diagram.</summary>
public sealed record ProcessResponse
{
    public required string TemplateId { get; init; }

    public required int TemplateVersion { get; init; }

    public required string TemplateName { get; init; }

    public required IReadOnlyList<Node> Nodes { get; init; }

    public required IReadOnlyList<Connection> Connections { get; init; }

    /// <summary>All versions of the template, in order.</summary>
    public IReadOnlyList<int> Versions { get; init; } = [];

    /// <summary>The version that the case runs on.</summary>
    public int RunsOn { get; init; }

    /// <summary>How the case came to another version, or was taken to another step, in order.</summary>
    public IReadOnlyList<Move> Moves { get; init; } = [];

    /// <summary>办件迁移 or 人工调整环节.</summary>
    /// <param name="Kind">VersionChanged or MovedTo.</param>
    /// <param name="At">When.</param>
    /// <param name="By">Who did it; for a change of version the second person, who signed it.</param>
    /// <param name="AskedBy">Who asked for a change of version.</param>
    /// <param name="From">The version, or the name of the step, before.</param>
    /// <param name="To">The version, or the name of the step, after.</param>
    /// <param name="Reason">Why.</param>
    public sealed record Move(string Kind, DateTimeOffset At, string By, string? AskedBy, string From, string To, string? Reason);

    /// <summary>A node; where it is drawn is the reader's.</summary>
    /// <param name="Id">Its id.</param>
    /// <param name="Type">Activity type, for example <c>ApprovalHub.Review</c>.</param>
    /// <param name="Name">As people read it.</param>
    /// <param name="State">Done, Now, ToCome, or Skipped: the case has ended without it, or Returned: the work went back from here and comes again.</param>
    /// <param name="Tasks">Who is or was asked in it, in order.</param>
    public sealed record Node(
        string Id, string Type, string Name, string State, IReadOnlyList<Step> Tasks);

    /// <summary>One who is or was asked, with the short name of the department.</summary>
    public sealed record Step(Guid TaskId, string State, string? DepartmentName, string? Who, string? Outcome, DateTimeOffset OpenedAt, DateTimeOffset? EndedAt);

    /// <param name="Source">Node that it leaves.</param>
    /// <param name="Port">Port that it leaves.</param>
    /// <param name="Target">Node that it enters.</param>
    /// <param name="Taken">Whether the case went this way.</param>
    public sealed record Connection(string Source, string Port, string Target, bool Taken);
}

namespace ApprovalHub.Api.Contracts.Calendar;

/// <summary>What a change of the calendar would move.</summary>
public sealed record EditPreviewResponse
{
    /// <summary>How many cases move.</summary>
    public required int Moving { get; init; }

    /// <summary>How many cases were counted for that.</summary>
    public required int Counted { get; init; }

    /// <summary>Whether these were all that the change may touch.</summary>
    public required bool All { get; init; }

    /// <summary>Cases on an engine that this server does not have: they cannot be foreseen.</summary>
    public int Skipped { get; init; }

    /// <summary>A page of the cases that move.</summary>
    public required IReadOnlyList<Line> Lines { get; init; }

    /// <summary>Value for <c>after</c>, or null when nothing follows.</summary>
    public string? Next { get; init; }

    public sealed record Line(Guid CaseId, string Number, string MatterName, string DepartmentCode, IReadOnlyList<Move> Moved)
    {
        /// <summary>Whether I may open the case.</summary>
        public bool SeesCase { get; init; }
    }

    /// <summary>One date: Statutory, Promised, Supply, Notice, the key of a step, or a stop; null where the clock stands.</summary>
    public sealed record Move(string What, string? Step, DateTimeOffset? From, DateTimeOffset? To, bool Provisional, bool WasProvisional);
}

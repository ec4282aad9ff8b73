namespace ApprovalHub.Api.Contracts.Templates;

/// <summary>A case of a rehearsal; nothing of the applicant.</summary>
/// <param name="Key">By which it is looked at.</param>
/// <param name="Matter">Name of its matter.</param>
public sealed record RehearsedLine(string Key, string Matter)
{
    /// <summary>办件编号; null where it was made up.</summary>
    public string? Number { get; init; }

    /// <summary>Key of the case, for whoever may open it; else null.</summary>
    public Guid? CaseId { get; init; }

    public DateTimeOffset? ReceivedAt { get; init; }

    /// <summary>Whether it has not ended yet.</summary>
    public bool Runs { get; init; }

    /// <summary>Whether it would go as it went.</summary>
    public bool Alike { get; init; }

    /// <summary>Sorts of its differences.</summary>
    public IReadOnlyList<string> Sorts { get; init; } = [];

    /// <summary>Working days from acceptance to decision, as it was.</summary>
    public int? DaysWere { get; init; }

    public int? DaysWould { get; init; }

    public string? ResultWas { get; init; }

    public string? ResultWould { get; init; }

    public bool BreaksPromise { get; init; }

    /// <summary>How many steps nobody could do today.</summary>
    public int Nobody { get; init; }

    /// <summary>How many answers were assumed.</summary>
    public int Assumed { get; init; }

    /// <summary>Why it cannot go on, in words.</summary>
    public string? Stuck { get; init; }

    /// <summary>Why it could not be rehearsed, in words.</summary>
    public string? Unreadable { get; init; }
}

namespace ApprovalHub.Api.Contracts.Green;

/// <summary>The green channel of a matter in a period: share and effect. Days are working days; null where there was nothing to count.</summary>
public sealed record GreenShareLine(string Code, string Name, string DepartmentCode, int Received, int Green)
{
    public required int GreenDecided { get; init; }

    public decimal? GreenDays { get; init; }

    public required int OrdinaryDecided { get; init; }

    public decimal? OrdinaryDays { get; init; }

    /// <summary>Days that the green cases stayed below everybody's promised limit, all together.</summary>
    public decimal? SavedAgainstLimit { get; init; }

    /// <summary>By how many days a green case was faster than an ordinary one, on average.</summary>
    public decimal? SavedAgainstOrdinary { get; init; }
}

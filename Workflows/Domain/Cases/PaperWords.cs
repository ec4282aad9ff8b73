namespace ApprovalHub.Domain.Cases;

/// <summary>What an act said that stands in its event and on its papers, and in no column of the case.</summary>
public sealed record PaperWords
{
    public static PaperWords None { get; } = new();

    /// <summary>Why the case was withdrawn or ended.</summary>
    public string? Reason { get; init; }

    /// <summary>What an end by the calendar rests on.</summary>
    public string? Ground { get; init; }

    /// <summary>The organ to apply to (许可法 §32(1)(2)).</summary>
    public string? CompetentOrgan { get; init; }

    /// <summary>What was charged.</summary>
    public IReadOnlyList<FeeCharge> Fees { get; init; } = [];

    /// <summary>What was handed over to the department behind the counter.</summary>
    public MaterialsHandover? HandedBack { get; init; }

    /// <summary>Last day to pay.</summary>
    public DateOnly? PayBy { get; init; }
}

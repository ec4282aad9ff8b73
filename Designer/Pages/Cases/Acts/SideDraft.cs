using ApprovalHub.Api.Contracts.Cases;

namespace ApprovalHub.Designer.Pages.Cases.Acts;

/// <summary>What was typed for an act beside the task's own.</summary>
public sealed record SideDraft
{
    /// <summary>Reason, or opinion.</summary>
    public string Words { get; init; } = "";

    /// <summary>Step that the work goes back to, or that asks several.</summary>
    public string? NodeId { get; init; }

    /// <summary>Whom the task is given to.</summary>
    public Guid? PersonId { get; init; }

    /// <summary>办结结果 of an end from outside.</summary>
    public string? Result { get; init; }

    public int? Amount { get; init; }

    public string ApprovedBy { get; init; } = "";

    /// <summary>The new day, of a supply-by day that is moved.</summary>
    public DateOnly? Day { get; init; }

    /// <summary>What is to be corrected, by material.</summary>
    public IReadOnlyDictionary<string, string> Corrections { get; init; } = new Dictionary<string, string>();

    /// <summary>The force majeure, or the article that an act rests on.</summary>
    public string Ground { get; init; } = "";

    /// <summary>Materials that are handed over to the department.</summary>
    public IReadOnlyList<string> Codes { get; init; } = [];

    /// <summary>接收人</summary>
    public string Taker { get; init; } = "";

    /// <summary>What is charged.</summary>
    public IReadOnlyList<FeeDraft> Fees { get; init; } = [new()];

    public IReadOnlyList<MaterialInput> Materials { get; init; } = [];

    /// <summary>The form as it is filled in anew, texts by place; null: it was not touched.</summary>
    public Dictionary<string, string>? Form { get; init; }

    /// <summary>When a hearing will be held, as the browser writes it, Beijing time.</summary>
    public string At { get; init; } = "";

    public string Place { get; init; } = "";

    /// <summary>听证主持人</summary>
    public string Presider { get; init; } = "";

    /// <summary>Who is asked besides, or no longer.</summary>
    public string? Participant { get; init; }

    /// <summary>Whether they are taken out.</summary>
    public bool Out { get; init; }

    /// <summary>Acts whose form says all there is to say.</summary>
    public static bool HasNoReason(string act) => act is "recall" or "supply" or "callHearing" or "askInReview" or "charge" or "authority" or "slip";

    /// <summary>What is missing before it can be sent, as a key of its text; null when nothing is.</summary>
    public string? Missing(string act) => act switch
    {
        "reassign" when PersonId is null => "Cases.PersonFirst",
        "return" when NodeId is null => "Cases.StepFirst",
        "terminate" when Result is null => "Cases.ResultFirst",
        "extend" when Amount is null => "Cases.AmountFirst",
        "extendSupply" when Day is null => "Cases.DayFirst",
        "extendSupply" when string.IsNullOrWhiteSpace(Ground) => "Cases.ForceMajeureFirst",
        "supply" when Materials.Count == 0 => "Cases.MaterialsFirst",
        "participants" when Participant is null => "Cases.ParticipantFirst",
        "callHearing" when RecordDraft.Instant(At) is null => "Cases.HearingTimeFirst",
        "askInReview" when Corrections.Count == 0 || Corrections.Values.Any(string.IsNullOrWhiteSpace) => "Cases.CorrectionsFirst",
        "askInReview" when Amount is null => "Cases.CorrectionDaysFirst",
        "askInReview" when string.IsNullOrWhiteSpace(Ground) => "Cases.GroundFirst",
        "charge" when Fees.Any(fee => fee.IsOpen) => "Cases.FeesFirst",
        "slip" when Codes.Count == 0 => "Cases.MaterialsFirst",
        "slip" when string.IsNullOrWhiteSpace(Taker) => "Cases.TakerFirst",
        _ when HasNoReason(act) => null,
        _ when string.IsNullOrWhiteSpace(Words) => act == "approveGreen" ? "Cases.OpinionFirst" : "Cases.ReasonFirst",
        _ => null,
    };
}

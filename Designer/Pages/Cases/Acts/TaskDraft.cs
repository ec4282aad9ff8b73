using ApprovalHub.Api.Contracts.Cases;
using ApprovalHub.Api.Contracts.Tasks;

namespace ApprovalHub.Designer.Pages.Cases.Acts;

/// <summary>What was typed for a task, for every outcome at once: who changes the outcome loses nothing.</summary>
public sealed record TaskDraft
{
    public string? Outcome { get; init; }

    public string Opinion { get; init; } = "";

    public string Ground { get; init; } = "";

    /// <summary>The organ to apply to, where this one is not competent.</summary>
    public string Organ { get; init; } = "";

    /// <summary>What is to be corrected, by material.</summary>
    public IReadOnlyDictionary<string, string> Corrections { get; init; } = new Dictionary<string, string>();

    /// <summary>What came in with the answer.</summary>
    public IReadOnlyList<MaterialInput> Materials { get; init; } = [];

    /// <summary>The form as it is filled in anew with a correction, texts by place; null: it was not touched.</summary>
    public Dictionary<string, string>? Form { get; init; }

    public string? SignedBy { get; init; }

    /// <summary>Working days to supply what is tolerated; null takes the matter's.</summary>
    public int? SupplyDays { get; init; }

    public IReadOnlyList<string> Procedures { get; init; } = [];

    public string MinutesNumber { get; init; } = "";

    /// <summary>One a line, or separated by 、 or commas.</summary>
    public string Attendees { get; init; } = "";

    public DeliveryWay Way { get; init; }

    public string Recipient { get; init; } = "";

    public string RecipientId { get; init; } = "";

    public string Carrier { get; init; } = "";

    public string TrackingNo { get; init; } = "";

    /// <summary>The recipient has signed the printed 送达回证.</summary>
    public bool SignedOnPaper { get; init; }

    /// <summary>What goes into the paper of the act.</summary>
    public RecordDraft Record { get; init; } = new();

    /// <summary>Under which name the drafts of a case are kept.</summary>
    public static string PrefixOf(CaseResponse of) => $"task/{of.Id:N}/";

    /// <summary>Under which name the draft for a task is kept: by its step and department, so that the like of it takes it over.</summary>
    public static string NameOf(CaseResponse of, CaseResponse.TaskValue task) => $"{PrefixOf(of)}{task.NodeId}/{task.DepartmentCode}";

    /// <summary>What goes to the server: of all that was typed, what the outcome asks for.</summary>
    /// <param name="needs">What the act says that it asks for.</param>
    /// <param name="activity">Type of the step.</param>
    public TaskAnswerInput ToAnswer(IReadOnlyList<string> needs, string activity) => new()
    {
        Outcome = Outcome!,
        Opinion = Words(Opinion),
        Ground = needs.Contains("ground") ? Words(Ground) : null,
        CompetentOrgan = needs.Contains("organ") ? Words(Organ) : null,
        Corrections = needs.Contains("corrections") ? [.. Corrections.Select(c => new TaskAnswerInput.Correction(c.Key, c.Value.Trim()))] : [],
        Tolerance = needs.Contains("promise") && SignedBy is { } signer ? new TaskAnswerInput.Promise(signer, SupplyDays) : null,
        Minutes = needs.Contains("minutes") ? new TaskAnswerInput.MinutesInput(MinutesNumber.Trim(), Names(Attendees)) { Dissents = Record.DissentsOf(Names(Attendees)) } : null,
        Inspection = needs.Contains("inspection") ? Record.Inspection() : null,
        Hearing = needs.Contains("hearing") && !Record.NobodyAsked ? Record.Hearing() : null,
        NobodyAsked = needs.Contains("hearing") && Record.NobodyAsked,
        Licence = needs.Contains("licence") ? Record.Licence() : null,
        Delivery = needs.Contains("delivery") ? Handover() : null,
        Procedures = activity == Steps.Review && Outcome == "Passed" ? Procedures : [],
        Materials = TakesMaterials(needs, activity) ? Materials : [],
    };

    /// <summary>Whether materials may come in with the answer: what was asked for, or what is mended on the spot at intake.</summary>
    public bool TakesMaterials(IReadOnlyList<string> needs, string activity) =>
        needs.Contains("materials") || (activity == Steps.Intake && Outcome is "Accepted" or "Tolerated");

    /// <summary>Names as people write them into one field.</summary>
    public static IReadOnlyList<string> Names(string text) =>
        text.Split(['\n', '、', ',', '，', ';', '；'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    private TaskAnswerInput.Handover Handover() => new(
        Way, Words(Recipient), Way == DeliveryWay.Counter ? Words(RecipientId)?.ToUpperInvariant() : null,
        Way == DeliveryWay.Post ? Words(Carrier) : null, Way == DeliveryWay.Post ? Words(TrackingNo) : null,
        Way == DeliveryWay.Counter && SignedOnPaper);

    private static string? Words(string text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}

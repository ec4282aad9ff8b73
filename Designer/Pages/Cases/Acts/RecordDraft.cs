using System.Globalization;
using ApprovalHub.Api.Contracts.Tasks;

namespace ApprovalHub.Designer.Pages.Cases.Acts;

/// <summary>What was typed for the record of an act: of a site visit, a hearing, a collective decision, or the terms of a licence.</summary>
public sealed record RecordDraft
{
    private static readonly TimeSpan Beijing = TimeSpan.FromHours(8);
    private static readonly char[] Marks = ['，', ',', '、', '：', ':', ' ', '\t'];

    /// <summary>核查人员, one a line, or separated by 、 or commas.</summary>
    public string Inspectors { get; init; } = "";

    /// <summary>When it was, as the browser writes it: 2026-09-24T09:30, Beijing time.</summary>
    public string At { get; init; } = "";

    public string Place { get; init; } = "";

    public string Findings { get; init; } = "";

    public string Attendant { get; init; } = "";

    /// <summary>The day of the hearing's notice.</summary>
    public DateOnly? NotifiedOn { get; init; }

    public bool NobodyAsked { get; init; }

    public string Recorder { get; init; } = "";

    /// <summary>Who took part, one a line: name, then capacity.</summary>
    public string Participants { get; init; } = "";

    public string Opinion { get; init; } = "";

    public string Statements { get; init; } = "";

    public string Premises { get; init; } = "";

    public FoodBusiness Business { get; init; } = FoodBusiness.Catering;

    /// <summary>经营项目, one a line, or separated by 、.</summary>
    public string Items { get; init; } = "";

    /// <summary>Who did not agree, by name.</summary>
    public IReadOnlyDictionary<string, Dissent> Dissents { get; init; } = new Dictionary<string, Dissent>();

    public TaskAnswerInput.InspectionInput Inspection() => new(
        TaskDraft.Names(Inspectors), Instant(At) ?? DateTimeOffset.MinValue, Place.Trim(), Findings.Trim(), string.IsNullOrWhiteSpace(Attendant) ? null : Attendant.Trim());

    public TaskAnswerInput.HearingInput Hearing() => new(
        Instant(At) ?? DateTimeOffset.MinValue, Place.Trim(), NotifiedOn ?? DateOnly.MinValue, Recorder.Trim(), Parties(Participants), Opinion.Trim(), Statements.Trim());

    public TaskAnswerInput.LicenceInput? Licence() =>
        string.IsNullOrWhiteSpace(Premises) && string.IsNullOrWhiteSpace(Items) ? null : new(Premises.Trim(), Business, TaskDraft.Names(Items));

    /// <summary>The dissents of those who took part.</summary>
    public IReadOnlyList<TaskAnswerInput.DissentInput> DissentsOf(IReadOnlyList<string> attendees) =>
        [.. Dissents.Where(d => attendees.Contains(d.Key)).Select(d => new TaskAnswerInput.DissentInput(d.Key, d.Value.Reason.Trim(), d.Value.Abstains))];

    /// <summary>What is missing before it can be sent, as a key of its text; null when nothing is.</summary>
    public string? Missing(IReadOnlyList<string> needs) => needs switch
    {
        _ when needs.Contains("inspection") && Instant(At) is null => "Cases.VisitTimeFirst",
        _ when needs.Contains("hearing") && !NobodyAsked && Instant(At) is null => "Cases.HearingTimeFirst",
        _ when needs.Contains("hearing") && !NobodyAsked && NotifiedOn is null => "Cases.NotifiedFirst",
        _ => null,
    };

    /// <summary>An instant as the browser writes it.</summary>
    public static DateTimeOffset? Instant(string text) =>
        DateTime.TryParseExact(text, ["yyyy-MM-ddTHH:mm", "yyyy-MM-ddTHH:mm:ss"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var local)
            ? new DateTimeOffset(local, Beijing) : null;

    private static List<TaskAnswerInput.ParticipantInput> Parties(string text) =>
    [
        .. text.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            .Select(line => line.Split(Marks, 2, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
            .Select(parts => new TaskAnswerInput.ParticipantInput(parts[0], parts.Length > 1 ? parts[1] : "")),
    ];

    /// <summary>A vote that is no yes.</summary>
    public sealed record Dissent(bool Abstains, string Reason);
}

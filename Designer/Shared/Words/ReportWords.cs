using System.Globalization;
using ApprovalHub.Api.Contracts.Sync;
using ApprovalHub.Designer.State;

namespace ApprovalHub.Designer.Words;

/// <summary>What reports and platforms say, in the reader's language; what nobody here knows stays as the platform said it.</summary>
public sealed class ReportWords(Texts texts, Say say)
{
    /// <summary>Sets of words by the field that holds one of their values.</summary>
    private static readonly Dictionary<string, string> Sets = new(StringComparer.Ordinal)
    {
        ["handleKind"] = "Field.HandleKind",
        ["applicantKind"] = "Field.ApplicantKind",
        ["source"] = "Field.Channel",
        ["kind"] = "Field.Stop",
        ["result"] = "Field.Result",
        ["way"] = "Field.Delivery",
        ["materials.way"] = "Field.Way",
        ["promised.unit"] = "Field.Unit",
        ["limit.unit"] = "Field.Unit",
        ["action"] = "Connectors.Action",
        ["phase"] = "Connectors.Phase",
        ["grade"] = "Field.Grade",
        ["ratingSource"] = "Field.RatingSource",
        ["ratingPhase"] = "Connectors.RatingPhase",
    };

    /// <summary>Name of a field by its path.</summary>
    public string Label(string path) => path.Split('.') switch
    {
        [var list, var place, var name] => texts["Connectors.LineField", int.Parse(place, CultureInfo.InvariantCulture) + 1, texts[$"Connectors.Field.{list}.{name}"]],
        _ => texts[$"Connectors.Field.{path}"],
    };

    /// <summary>What a field says.</summary>
    public string Value(StepReportResponse.Field field) => (field.Kind, field.Value) switch
    {
        (_, null) => texts["Connectors.Nothing"],
        (_, var masked) when field.Masked => masked,
        ("Flag", var flag) => texts[flag == "true" ? "Connectors.Yes" : "Connectors.No"],
        ("Code", var code) => Sets.TryGetValue(Plain(field.Path), out var set) && texts.Find($"{set}.{code}") is { } word ? word : code,
        ("Text", var list) when field.Path == "reasons" => string.Join(texts["Common.ListComma"], list.Trim('[', ']').Split(',').Select(name => name.Trim('"')).Select(name => texts.Find($"Field.RatingReason.{name}") ?? name)),
        ("Instant", var instant) => Local(instant) is { } local ? say.Written(local.Replace('T', ' ')) : instant,
        ("Day", var day) => say.Written(day),
        (_, var text) => text,
    };

    /// <summary>An instant as the time of Shanghai, to the minute, as a field of a form wants it; null for what is none.</summary>
    public static string? Local(string? instant) => DateTimeOffset.TryParse(instant, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var at)
        ? HubClock.Local(at).ToString("yyyy-MM-ddTHH:mm", CultureInfo.InvariantCulture)
        : null;

    /// <summary>A fault of the way to a platform, or of a report, by its code.</summary>
    public string Fault(string code) => texts.Find($"Connectors.Fault.{code}") is { } known ? known
        : code.StartsWith("HTTP ", StringComparison.Ordinal) ? texts["Connectors.FaultHttp", code[5..]]
        : code.StartsWith("FIELD:", StringComparison.Ordinal) ? texts["Connectors.FaultField", code[6..]]
        : code;

    /// <summary>The platform's own words, with what its code means.</summary>
    public string Said(string? code, string? words) => (code, words) switch
    {
        (null, null) => "",
        (null, { } only) => only,
        ({ } fault, null) => Fault(fault),
        ({ } fault, { } said) => texts["Connectors.SaidWith", said, Fault(fault)],
    };

    /// <summary>What there is to say of a report in a list.</summary>
    public string Answer(StepReportLine line) => line switch
    {
        { Fault: not null } or { FaultWords: not null } => Said(line.Fault, line.FaultWords),
        { ReceiptNo: { } receipt } => texts["Connectors.Receipt", receipt],
        { State: "Waiting", Attempts: > 0, DueAt: { } due } => texts["Connectors.TriedAgain", say.Instant(due)],
        _ => "",
    };

    /// <summary>What was done, with the days and numbers that belong to it.</summary>
    public string Act(ExchangeActLine act) => act switch
    {
        { Kind: "Replayed", FirstDay: { } first, LastDay: { } last } => texts["Connectors.Replayed", say.Day(first), say.Day(last), act.Count],
        { Kind: "ThresholdSet" } => texts["Connectors.ThresholdSet", act.Count],
        _ => texts[$"Connectors.Kind.{act.Kind}"],
    };

    /// <summary>How far behind: minutes, hours, or days.</summary>
    public string Lag(TimeSpan lag) => lag switch
    {
        { TotalMinutes: < 1 } => texts["Connectors.LagNow"],
        { TotalHours: < 1 } => texts["Connectors.LagMinutesOf", (int)lag.TotalMinutes],
        { TotalDays: < 1 } => texts["Connectors.LagHoursOf", (int)lag.TotalHours, lag.Minutes],
        _ => texts["Connectors.LagDaysOf", (int)lag.TotalDays, lag.Hours],
    };

    /// <summary>An instant of today to the second: a rest is often shorter than a minute.</summary>
    public static string Seconds(DateTimeOffset at) => HubClock.Local(at).ToString("HH:mm:ss", CultureInfo.InvariantCulture);

    private static string Plain(string path) => path.Split('.') is [var list, _, var name] ? $"{list}.{name}" : path;
}

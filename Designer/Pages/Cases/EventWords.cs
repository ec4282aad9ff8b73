using System.Text.Json;
using ApprovalHub.Api.Contracts.Cases;
using ApprovalHub.Api.Contracts.Matters;
using ApprovalHub.Designer.Words;
using static ApprovalHub.Designer.Pages.Cases.EventData;

namespace ApprovalHub.Designer.Pages.Cases;

/// <summary>What an event was, in a sentence: its kind alone says too little to somebody who reads the history years later.</summary>
public sealed class EventWords(Texts texts, Say say)
{
    /// <summary>What was done, in a few words: a step by its name and outcome, all else by its kind.</summary>
    public string Title(CaseEventsResponse.Event happened, CaseResponse of)
    {
        var kind = say.Of("Event", happened.Kind);
        var step = StepOf(happened, of);
        return LimitEvents.Title(texts, say, happened) is { } rung ? rung
            : happened.Kind == "TaskCompleted" ? Colon(step, say.Of("Outcome", Text(At(happened.Data, "with"), "outcome"))) ?? kind
            : step is null ? kind : Colon(kind, step)!;
    }

    /// <summary>More about it: the words and the ground, what came in, who was asked.</summary>
    /// <param name="happened">The event.</param>
    /// <param name="of">Its case, whose steps and materials it names.</param>
    public string Tell(CaseEventsResponse.Event happened, CaseResponse of)
    {
        var (told, signal) = (At(happened.Data, "data"), At(happened.Data, "with"));
        string?[] parts = happened.Kind switch
        {
            "TaskCompleted" or "DeemedAccepted" or "HandedOverLate" => [Text(told, "words"), Ground(told), .. Details(At(told, "details"), of)],
            "SentBack" => [of.Tasks.FirstOrDefault(t => t.NodeId == Text(told, "to"))?.Name is { } to ? texts["Cases.BackTo", to] : null, Text(told, "reason")],
            "TaskReassigned" => [Text(told, "name"), Text(told, "reason")],
            "Terminated" => [say.Of("Result", Text(signal, "result")), Text(told, "reason")],
            "ParticipantAdded" or "ParticipantRemoved" => [Department(Text(signal, "participant"), of), Text(told, "reason")],
            "Extended" => [texts["Cases.ExtendedBy", Extended(Text(told, "amount"), of), Text(told, "by") ?? ""], Text(told, "reason"), Ground(told)],
            "HearingCalled" => [Text(told, "place"), Text(told, "presider")],
            "SupplyExtended" => [texts["Cases.SupplyMoved", Day(told, "from") ?? "", Day(told, "to") ?? ""], Text(told, "ground"), Text(told, "reason")],
            "ReviewCorrectionAsked" => [.. Details(told, of), Text(told, "days") is { } days ? texts["Cases.CorrectWithin", days] : null, Ground(told)],
            "ReviewCorrected" => [.. Details(told, of), At(told, "late") is { ValueKind: JsonValueKind.True } ? texts["Cases.CameLate"] : null],
            "ReviewCorrectionOverdue" => [.. Details(told, of), LimitEvents.Due(texts, say, told), Ground(told)],
            "FormChanged" => [.. EventData.List(told, "changes").Select(c => texts["Cases.FormChanged", Text(c, "title") ?? "", Said(At(c, "old")), Said(At(c, "new"))])],
            "AuthorityMade" => [Text(told, "agent")],
            "MaterialsHandedOver" => [Text(told, "taker"), .. Details(told, of), Text(told, "reason")],
            "FeeCharged" => [texts["Cases.Yuan", Text(told, "total") ?? ""], Day(told, "payBy") is { } pay ? texts["Cases.PayBy", pay] : null],
            "MaterialsSupplied" => [.. Details(told, of)],
            "RungFired" => [.. LimitEvents.Rung(texts, say, told)],
            "ItemOpened" => [.. LimitEvents.Item(texts, say, told)],
            "Redated" => [.. LimitEvents.Moves(texts, say, happened)],
            "StatutoryOverdue" or "PromisedOverdue" or "StepOverdue" or "Unclaimed" => [LimitEvents.Due(texts, say, told), Ground(told)],
            "ToleranceOverdue" => [Ground(told), Day(told, "blockedUntil") is { } until ? texts["Cases.BlockedUntil", until] : null],
            _ => [Text(told, "reason"), Text(told, "opinion"), Ground(told)],
        };
        var said = parts.OfType<string>().Where(part => part.Length > 0).ToList();
        return string.Join(" · ", said.Select((part, at) => at < said.Count - 1 ? part.TrimEnd('。') : part));
    }

    /// <summary>A value of the form: texts and numbers as they stand, of rows and lists what is in them.</summary>
    private string Said(JsonElement? value) => value switch
    {
        null or { ValueKind: JsonValueKind.Null } => texts["Cases.FormNothing"],
        { ValueKind: JsonValueKind.True } => texts["Form.Yes"],
        { ValueKind: JsonValueKind.False } => texts["Form.No"],
        { ValueKind: JsonValueKind.Array } list => string.Join(texts["Cases.And"], list.EnumerateArray().Select(v => Said(v))),
        { ValueKind: JsonValueKind.Object } row => string.Join(' ', row.EnumerateObject().Select(v => Said(v.Value))),
        { } plain => plain.ToString(),
    };

    /// <summary>A department that is or was asked, by its name.</summary>
    private static string? Department(string? code, CaseResponse of) => of.Tasks.FirstOrDefault(t => t.DepartmentCode == code)?.DepartmentName ?? code;

    private static string? StepOf(CaseEventsResponse.Event happened, CaseResponse of) =>
        (Text(At(happened.Data, "data"), "key") ?? Text(At(happened.Data, "with"), "taskKey")) is { } key ? of.Tasks.FirstOrDefault(t => t.Key == key)?.Name : null;

    private IEnumerable<string?> Details(JsonElement? details, CaseResponse of)
    {
        var named = EventData.List(details, "materials").Concat(EventData.List(details, "items")).Select(m => Text(m, "code") ?? Text(m, "materialCode")).OfType<string>();
        yield return Names(named, of);
        if (Day(details, "supplyBy") is { } by)
            yield return texts["Cases.OwesUntil", Names(Strings(details, "owed"), of) ?? "", by];
        if (Strings(details, "procedures").ToList() is { Count: > 0 } procedures)
            yield return texts["Cases.AskedFor", string.Join(texts["Cases.And"], procedures.Select(p => say.Of("Stop", p)))];
        if (Text(details, "number") is { } minutes)
            yield return texts["Cases.Minutes", minutes, string.Join(texts["Cases.And"], Strings(details, "attendees"))];
        if (Text(details, "way") is { } way && Text(details, "code") is null)
            yield return string.Join(" ", new[] { say.Of("Delivery", way), Text(details, "recipient"), Text(details, "carrier"), Text(details, "trackingNo") }.OfType<string>());
        if (At(details, "signedOnPaper") is { ValueKind: JsonValueKind.True })
            yield return texts["Cases.SignedOnPaper"];
    }

    private string? Names(IEnumerable<string> codes, CaseResponse of)
    {
        var names = codes.Select(code => of.Materials.FirstOrDefault(m => m.Code == code)?.Name ?? code).ToList();
        return names.Count == 0 ? null : string.Join(texts["Cases.And"], names);
    }

    /// <summary>By how much; the unit stands with the case's extension.</summary>
    private string Extended(string? amount, CaseResponse of) =>
        int.TryParse(amount, out var by) && of.Extensions.FirstOrDefault(e => e.Amount == by) is { } one ? Limits.Of(texts, say, new LimitValue(by, one.Unit)) : amount ?? "";

    private string? Day(JsonElement? of, string name) => Text(of, name) is { } kept ? say.Written(kept) : null;

    private string? Ground(JsonElement? of) => Text(of, "ground") is { } ground ? texts["Cases.GroundIs", ground] : null;

    private string? Colon(string? step, string? what) => step is null ? what : string.IsNullOrEmpty(what) ? step : texts["Cases.StepSo", step, what];
}

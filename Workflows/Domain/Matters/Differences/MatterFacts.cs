using System.Globalization;
using ApprovalHub.Domain.Clocks;
using static ApprovalHub.Domain.Matters.Differences.FactKind;

namespace ApprovalHub.Domain.Matters.Differences;

/// <summary>Takes a matter's content apart into what it says, in the order in which people read a guide; nothing of it is left out.</summary>
public static class MatterFacts
{
    private static readonly string[] Yes = ["true"], No = ["false"];

    public static IReadOnlyList<MatterFact> Of(MatterContent matter) =>
    [
        .. Matter(matter), .. Access(matter),
        .. matter.Materials.SelectMany(Material), .. matter.SpecialProcedures.SelectMany(Procedure),
        .. FormFacts.Of(matter.Form),
        .. matter.Questions.Select(q => new MatterFact(MatterFact.Question, q.Asked, "answer", Text, [q.Answer])),
    ];

    private static IEnumerable<MatterFact> Matter(MatterContent m) =>
    [
        Own("code", Text, m.Code), Own("name", Text, m.Name), Own("department", Department, m.Department), Own("type", Word, m.Type), Own("handleKind", Word, m.HandleKind),
        new("", "", "applicants", Word, Flags(m.Applicants)),
        Own("statutory", FactKind.Limit, Said(m.Statutory)), Own("statutoryGround", Text, m.StatutoryGround),
        Own("extension", Number, m.Extension?.AtMost), Own("extensionGround", Text, m.Extension?.Ground), Own("extensionTimes", Number, m.Extension?.Times),
        Own("promised", FactKind.Limit, Said(m.Promised)), Own("green", FactKind.Limit, m.Green is { } green ? Said(green) : null),
        Own("template", Template, m.Template), new("", "", "participants", Department, m.Participants),
        Own("twoReviewers", Flag, m.TwoReviewers), Own("collectiveDecision", Flag, m.CollectiveDecision),
        Own("resultKind", Word, m.Result.Kind), Own("resultName", Text, m.Result.Name), Own("validYears", Number, m.Result.ValidYears), Own("resultSample", Text, m.ResultSample),
        Own("supplyWithin", FactKind.Limit, m.Tolerance is { } tolerance ? Said(tolerance.SupplyWithin) : null), Own("supplyOverdue", Word, m.Tolerance?.Overdue),
        Own("blockMonths", Number, m.Tolerance?.BlockMonths), Own("issueFirst", Flag, m.Tolerance?.IssueFirst),
        new("", "", "delegated", Word, Flags(m.Delegated)),
    ];

    private static IEnumerable<MatterFact> Access(MatterContent m) =>
    [
        new("", "", "legalBasis", Text, m.LegalBasis), Own("conditions", Text, m.Conditions),
        new("", "", "personTopics", Text, m.PersonTopics), new("", "", "organisationTopics", Text, m.OrganisationTopics),
        Own("consultPhone", Text, m.ConsultPhone), Own("complaintPhone", Text, m.ComplaintPhone),
        Own("visits", Number, m.Visits), Own("visitReason", Text, m.VisitReason),
        Own("online", Flag, m.Online), Own("post", Flag, m.Post), Own("fee", Flag, m.Fee), Own("onlinePayment", Flag, m.OnlinePayment), Own("address", Text, m.Address),
        new("", "", "materialOrder", Text, [.. m.Materials.Select(x => x.Code)]),
        new("", "", "procedureOrder", Word, [.. m.SpecialProcedures.Select(p => p.Kind.ToString())]),
        new("", "", "questionOrder", Text, [.. m.Questions.Select(q => q.Asked)]),
    ];

    private static IEnumerable<MatterFact> Material(MatterMaterial material)
    {
        MatterFact Says(string field, FactKind kind, object? value) => Fact(MatterFact.Material, material.Code, field, kind, value);
        return
        [
            Says("name", Text, material.Name), Says("required", Flag, material.Required), Says("tolerable", Flag, material.Tolerable),
            Says("originals", Number, material.Originals), Says("copies", Number, material.Copies),
            Says("form", Word, material.Form), Says("source", Word, material.Source), Says("standard", Text, material.Standard),
        ];
    }

    private static IEnumerable<MatterFact> Procedure(SpecialProcedure procedure)
    {
        MatterFact Says(string field, FactKind kind, object? value) => Fact(MatterFact.Procedure, procedure.Kind.ToString(), field, kind, value);
        return
        [
            Says("mandatory", Flag, procedure.Mandatory), Says("expected", FactKind.Limit, Said(procedure.Expected)), Says("ground", Text, procedure.Ground),
            Says("times", Number, procedure.Times),
        ];
    }

    private static MatterFact Own(string field, FactKind kind, object? value) => Fact("", "", field, kind, value);

    private static MatterFact Fact(string part, string key, string field, FactKind kind, object? value) => new(part, key, field, kind, value switch
    {
        null => [],
        bool flag => flag ? Yes : No,
        _ => [Convert.ToString(value, CultureInfo.InvariantCulture) ?? ""],
    });

    private static string Said(Limit limit) => string.Create(CultureInfo.InvariantCulture, $"{limit.Amount} {limit.Unit}");

    /// <summary>The names of the single flags that are set, none for none.</summary>
    private static IReadOnlyList<string> Flags<T>(T set)
        where T : struct, Enum => [.. Enum.GetValues<T>().Where(flag => long.PopCount(Convert.ToInt64(flag, CultureInfo.InvariantCulture)) == 1 && set.HasFlag(flag)).Select(flag => flag.ToString())];
}

namespace ApprovalHub.Features.Matters.Import;

/// <summary>What a file must look like: its name and its columns, in any order, all of them and no other.</summary>
internal sealed record CsvShape(string File, params IReadOnlyList<string> Columns)
{
    public static CsvShape Departments { get; } =
        new("departments.csv", "code", "name", "shortName", "creditCode", "consultPhone", "complaintPhone");

    public static CsvShape People { get; } = new("people.csv", "account", "name", "staffNo", "department");

    public static CsvShape Posts { get; } = new("posts.csv", "code", "department", "name", "role", "aAccount", "bAccount");

    public static CsvShape Windows { get; } = new("windows.csv", "number", "name", "kind", "floor", "post", "departments", "matters");

    public static CsvShape Matters { get; } = new(
        "matters.csv",
        "code", "name", "department", "type", "handleKind", "applicants",
        "statutoryAmount", "statutoryUnit", "statutoryGround", "extensionAmount", "extensionGround", "extensionTimes", "promisedAmount", "promisedUnit", "greenAmount", "greenUnit",
        "template", "participants", "twoReviewers", "collectiveDecision", "resultKind", "resultName", "validYears",
        "supplyAmount", "supplyUnit", "supplyOverdue", "blockMonths", "issueFirst",
        "delegated", "legalBasis", "conditions", "consultPhone", "complaintPhone",
        "visits", "visitReason", "online", "post", "fee", "onlinePayment", "address",
        "questions", "resultSample", "personTopics", "organisationTopics");

    public static CsvShape Materials { get; } = new(
        "materials.csv", "matter", "code", "name", "required", "tolerable", "originals", "copies", "form", "source", "standard");

    public static CsvShape Procedures { get; } = new(
        "special-procedures.csv", "matter", "kind", "mandatory", "expectedAmount", "expectedUnit", "ground", "times");

    public static CsvShape Authorisations { get; } = new("authorisations.csv", "account", "matters", "acts", "from", "to", "basis");

    public static CsvShape Ladder { get; } = new("ladder.csv", "limit", "rung", "amount", "unit", "after", "tells", "replyDays");

    public static CsvShape Rules { get; } = new("supervision-rules.csv", "code", "name", "ground", "detector", "card", "replyDays");

    public static CsvShape Quotas { get; } = new("green-quotas.csv", "scope", "key", "period", "most");

    public static CsvShape Messages { get; } = new("message-templates.csv", "code", "channel", "subject", "text");

    public static IReadOnlyList<CsvShape> OfMatters { get; } = [Matters, Materials, Procedures];

    public static IReadOnlyList<CsvShape> All { get; } = [Departments, People, Posts, Windows, .. OfMatters, Authorisations, Ladder, Rules, Quotas];
}

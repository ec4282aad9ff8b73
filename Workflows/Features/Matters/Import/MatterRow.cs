using ApprovalHub.Domain.Matters;
using ApprovalHub.Domain.People;

namespace ApprovalHub.Features.Matters.Import;

/// <summary>One row of matters.csv.</summary>
internal static class MatterRow
{
    private const int LongestText = 1000;
    private const int MostVisits = 9;
    private const int LongestValidity = 100;
    private const int LongestBlock = 120;
    private const int DefaultBlock = 12;
    private const int LongestExtension = 365, MostTimes = 9;
    private static readonly char[] QuestionMarks = ['？', '?'];
    private static readonly string[] RestOfPolicy = ["supplyOverdue", "blockMonths", "issueFirst"];

    /// <param name="row">The row.</param>
    /// <param name="code">Its key, read already.</param>
    /// <param name="parts">What belongs to the matter.</param>
    /// <param name="departments">Departments by code, for the phones that the row leaves out.</param>
    /// <param name="known">Codes that may be named, or null where nobody can say.</param>
    public static MatterContent Read(
        CsvRow row, string code, MatterParts parts, IReadOnlyDictionary<string, Department> departments, IReadOnlySet<string>? known)
    {
        var department = row.Reference("department", known);
        var owner = departments.GetValueOrDefault(department);
        var content = new MatterContent
        {
            Code = code,
            Name = row.Text("name", 200),
            Department = department,
            Type = row.Enum<MatterType>("type"),
            HandleKind = row.Enum<HandleKind>("handleKind"),
            Applicants = row.Enum<ApplicantKinds>("applicants"),
            Statutory = row.Limit("statutory"),
            StatutoryGround = row.Text("statutoryGround", 200),
            Promised = row.Limit("promised"),
            Template = row.Text("template", 60),
            Materials = [.. parts.Materials.Select(m => m.Value)],
            Result = Result(row),
            LegalBasis = row.List("legalBasis", LongestText),
            ConsultPhone = row.OptionalText("consultPhone", 40) ?? owner?.ConsultPhone ?? "",
            ComplaintPhone = row.OptionalText("complaintPhone", 40) ?? owner?.ComplaintPhone ?? "",
            Address = row.Text("address", 200),
        };
        return WithGuide(row, WithAccess(row, WithReview(row, content, parts, known)));
    }

    private static MatterContent WithReview(CsvRow row, MatterContent content, MatterParts parts, IReadOnlySet<string>? known) => content with
    {
        Extension = row.OptionalInteger("extensionAmount", LongestExtension) is { } most
            ? new MatterExtension(most, row.Text("extensionGround", 200)) { Times = row.OptionalInteger("extensionTimes", MostTimes) ?? 1 } : null,
        Green = row.OptionalLimit("green"),
        Participants = row.References("participants", known),
        SpecialProcedures = [.. parts.Procedures.Select(p => p.Value)],
        TwoReviewers = row.Flag("twoReviewers"),
        CollectiveDecision = row.Flag("collectiveDecision"),
        Tolerance = Tolerance(row),
        Delegated = row.Enums<WindowAct>("delegated").Aggregate(WindowAct.None, (all, act) => all | act),
    };

    private static MatterContent WithAccess(CsvRow row, MatterContent content) => content with
    {
        Conditions = row.OptionalText("conditions", LongestText),
        Visits = row.Integer("visits", MostVisits),
        VisitReason = row.OptionalText("visitReason", 200),
        Online = row.Flag("online"),
        Post = row.Flag("post"),
        Fee = row.Flag("fee"),
        OnlinePayment = row.Flag("onlinePayment"),
    };

    private static MatterContent WithGuide(CsvRow row, MatterContent content) => content with
    {
        Questions = [.. row.List("questions", LongestText).Select(text => Question(row, text))],
        ResultSample = row.OptionalText("resultSample", 200),
        PersonTopics = row.List("personTopics", 200),
        OrganisationTopics = row.List("organisationTopics", 200),
    };

    /// <summary>The question up to its mark, then the answer.</summary>
    private static MatterQuestion Question(CsvRow row, string text)
    {
        var end = text.IndexOfAny(QuestionMarks) + 1;
        if (end <= 1 || end == text.Length)
            row.Fault("questions", "IMPORT_QUESTION_WITHOUT_ANSWER", text);
        return new MatterQuestion(text[..end], text[end..].Trim());
    }

    private static MatterResult Result(CsvRow row) =>
        new(row.Enum<ResultKind>("resultKind"), row.Text("resultName", 100), row.OptionalInteger("validYears", LongestValidity));

    // No time to supply means that nothing is tolerated; then nothing else of a policy may be said.
    private static TolerancePolicy? Tolerance(CsvRow row)
    {
        if (row.OptionalLimit("supply") is { } within)
            return new TolerancePolicy(
                within, row.Enum<ToleranceEffect>("supplyOverdue"), row.OptionalInteger("blockMonths", LongestBlock) ?? DefaultBlock, row.Flag("issueFirst"));
        foreach (var column in RestOfPolicy.Where(c => row.Raw(c).Length > 0))
            row.Fault(column, "IMPORT_TOLERANCE_WITHOUT_LIMIT");
        return null;
    }
}

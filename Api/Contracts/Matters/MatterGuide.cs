namespace ApprovalHub.Api.Contracts.Matters;

/// <summary>What the published guide (办事指南) of a matter says.</summary>
public sealed record MatterGuide
{
    /// <summary>实施编码</summary>
    public required string Code { get; init; }

    public required string Name { get; init; }

    public required string Department { get; init; }

    public required string Type { get; init; }

    public required string HandleKind { get; init; }

    public required string Applicants { get; init; }

    public required LimitValue Statutory { get; init; }

    public required string StatutoryGround { get; init; }

    public required LimitValue Promised { get; init; }

    /// <summary>What a special law lets the statutory limit be extended by, or null.</summary>
    public MoreTime? Extension { get; init; }

    /// <summary>Promised limit on the green channel, or null.</summary>
    public LimitValue? Green { get; init; }

    public required string Template { get; init; }

    public required IReadOnlyList<Material> Materials { get; init; }

    /// <summary>The application form as data (自定义表单), or null: then nothing but materials is asked.</summary>
    public FormShape? Form { get; init; }

    /// <summary>Departments that join the review.</summary>
    public required IReadOnlyList<string> Participants { get; init; }

    public required IReadOnlyList<Procedure> SpecialProcedures { get; init; }

    public required bool TwoReviewers { get; init; }

    public required bool CollectiveDecision { get; init; }

    public required Yield Result { get; init; }

    /// <summary>How missing materials are tolerated (容缺受理), or null: nothing is.</summary>
    public TolerancePolicy? Tolerance { get; init; }

    /// <summary>What the department delegates to the windows (委托授权): Receive, Accept, Deliver.</summary>
    public IReadOnlyList<string> Delegated { get; init; } = [];

    /// <summary>面向自然人的主题分类</summary>
    public IReadOnlyList<string> PersonTopics { get; init; } = [];

    /// <summary>面向法人的主题分类</summary>
    public IReadOnlyList<string> OrganisationTopics { get; init; } = [];

    /// <summary>Where the sample of the result is to be seen (结果样本), or null.</summary>
    public string? ResultSample { get; init; }

    /// <summary>常见问题</summary>
    public required IReadOnlyList<Question> Questions { get; init; }

    public required IReadOnlyList<string> LegalBasis { get; init; }

    public string? Conditions { get; init; }

    public required string ConsultPhone { get; init; }

    public required string ComplaintPhone { get; init; }

    public required int Visits { get; init; }

    public string? VisitReason { get; init; }

    public required bool Online { get; init; }

    public required bool Post { get; init; }

    public required bool Fee { get; init; }

    public required bool OnlinePayment { get; init; }

    public required string Address { get; init; }

    /// <summary>A line of the checklist: required, tolerable (容缺), originals and copies to hand in, form, how it is obtained, 受理标准.</summary>
    public sealed record Material(
        string Code, string Name, bool Required, bool Tolerable, int Originals, int Copies, string Form, string Source, string? Standard);

    /// <summary>What applicants often ask, and the answer.</summary>
    public sealed record Question(string Asked, string Answer);

    /// <summary>A special procedure (特别程序) that the matter allows or demands.</summary>
    public sealed record Procedure(string Kind, bool Mandatory, LimitValue Expected, string Ground)
    {
        /// <summary>How often one case may have it at most; null where nothing bounds it.</summary>
        public int? Times { get; init; }
    }

    /// <param name="AtMost">The longest extension (延长期限), in the unit of the statutory limit.</param>
    /// <param name="Ground">The article.</param>
    public sealed record MoreTime(int AtMost, string Ground)
    {
        /// <summary>How often.</summary>
        public int Times { get; init; } = 1;
    }

    /// <param name="SupplyWithin">Longest time to supply what is owed.</param>
    /// <param name="Overdue">What follows when it does not come.</param>
    /// <param name="BlockMonths">How long the applicant is then refused any tolerance.</param>
    /// <param name="IssueFirst">Whether the result may leave before completion.</param>
    public sealed record TolerancePolicy(LimitValue SupplyWithin, string Overdue, int BlockMonths, bool IssueFirst);

    /// <summary>What a granted case yields (办理结果), and how long it holds; null: no end.</summary>
    public sealed record Yield(string Kind, string Name, int? ValidYears);
}

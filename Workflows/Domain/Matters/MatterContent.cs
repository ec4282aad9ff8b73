using ApprovalHub.Domain.Clocks;

namespace ApprovalHub.Domain.Matters;

/// <summary>One version of a matter's implementation list (实施清单): what the published guide says and what drives intake.</summary>
public sealed record MatterContent
{
    /// <summary>实施编码, 31 characters: credit code of the organ, level, 12 of the catalogue.</summary>
    public required string Code { get; init; }

    public required string Name { get; init; }

    /// <summary>Code of the department that owns it, for example <c>SCJG</c>.</summary>
    public required string Department { get; init; }

    public required MatterType Type { get; init; }

    public required HandleKind HandleKind { get; init; }

    public required ApplicantKinds Applicants { get; init; }

    /// <summary>法定时限</summary>
    public required Limit Statutory { get; init; }

    /// <summary>Article that the statutory limit rests on.</summary>
    public required string StatutoryGround { get; init; }

    /// <summary>What a special law lets the statutory limit be extended by, or null: then the general law holds, where it speaks of the limit.</summary>
    public MatterExtension? Extension { get; init; }

    /// <summary>承诺时限, never longer than the statutory one.</summary>
    public required Limit Promised { get; init; }

    /// <summary>Promised limit on the green channel, or null where the matter has none.</summary>
    public Limit? Green { get; init; }

    /// <summary>Definition id of the process template.</summary>
    public required string Template { get; init; }

    public required IReadOnlyList<MatterMaterial> Materials { get; init; }

    /// <summary>Codes of the departments that join the review (联办机构).</summary>
    public IReadOnlyList<string> Participants { get; init; } = [];

    public IReadOnlyList<SpecialProcedure> SpecialProcedures { get; init; } = [];

    /// <summary>Whether two reviewers check the substance (许可法 §34).</summary>
    public bool TwoReviewers { get; init; }

    /// <summary>Whether law reserves the decision for several heads (集体决策).</summary>
    public bool CollectiveDecision { get; init; }

    public required MatterResult Result { get; init; }

    /// <summary>结果样本: where the sample of the result is to be seen.</summary>
    public string? ResultSample { get; init; }

    /// <summary>Null where nothing may be tolerated; instant matters never tolerate (FACTS 4.2).</summary>
    public TolerancePolicy? Tolerance { get; init; }

    /// <summary>What the department delegates to the windows for this matter.</summary>
    public WindowAct Delegated { get; init; }

    /// <summary>The application form as data (自定义表单), or null: then what applicants type is stored as it comes.</summary>
    public Forms.MatterForm? Form { get; init; }

    /// <summary>办理依据</summary>
    public required IReadOnlyList<string> LegalBasis { get; init; }

    /// <summary>受理条件</summary>
    public string? Conditions { get; init; }

    /// <summary>常见问题</summary>
    public IReadOnlyList<MatterQuestion> Questions { get; init; } = [];

    /// <summary>面向自然人的主题分类</summary>
    public IReadOnlyList<string> PersonTopics { get; init; } = [];

    /// <summary>面向法人的主题分类</summary>
    public IReadOnlyList<string> OrganisationTopics { get; init; } = [];

    /// <summary>咨询电话</summary>
    public required string ConsultPhone { get; init; }

    /// <summary>监督投诉电话</summary>
    public required string ComplaintPhone { get; init; }

    /// <summary>到办事现场次数</summary>
    public int Visits { get; init; }

    /// <summary>Why the applicant must come, when they must.</summary>
    public string? VisitReason { get; init; }

    public bool Online { get; init; }

    public bool Post { get; init; }

    public bool Fee { get; init; }

    public bool OnlinePayment { get; init; }

    /// <summary>办理地点, down to the window number.</summary>
    public required string Address { get; init; }
}

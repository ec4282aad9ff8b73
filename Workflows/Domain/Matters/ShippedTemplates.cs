namespace ApprovalHub.Domain.Matters;

/// <summary>Definition ids of the shipped process templates that a single matter can run on (PROCESS.md).</summary>
public static class ShippedTemplates
{
    /// <summary>即办件</summary>
    public const string Instant = "instant";

    /// <summary>承诺件</summary>
    public const string Standard = "standard";

    /// <summary>承诺件 with the special procedures (特别程序) of the matter's list, 现场勘验 above all.</summary>
    public const string StandardSiteVisit = "standard-site-visit";

    /// <summary>并联审批</summary>
    public const string Joint = "joint";

    /// <summary>Mandatory 听证</summary>
    public const string Hearing = "hearing";

    /// <summary>集体决策</summary>
    public const string Collective = "collective";

    /// <summary>告知承诺: decided on the spot, checked later.</summary>
    public const string Commitment = "commitment";

    public static IReadOnlyList<string> All { get; } = [Instant, Standard, StandardSiteVisit, Joint, Hearing, Collective, Commitment];
}

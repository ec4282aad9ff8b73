namespace ApprovalHub.Documents.Models;

/// <summary>An applicant (申请人) as printed.</summary>
public sealed record Party
{
    public required string Name { get; init; }

    /// <summary>What the code is, for example 统一社会信用代码 or 居民身份证.</summary>
    public required string IdentityKind { get; init; }

    /// <summary>The code as it shall be printed; mask it before when the paper is shown to others.</summary>
    public required string IdentityCode { get; init; }

    /// <summary>法定代表人, for organisations.</summary>
    public string? LegalRepresentative { get; init; }

    /// <summary>委托代理人, when somebody acts for the applicant.</summary>
    public string? Agent { get; init; }

    public string? Phone { get; init; }

    public string? Address { get; init; }
}

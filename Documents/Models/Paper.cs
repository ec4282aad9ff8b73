using System.Text.Json.Serialization;

namespace ApprovalHub.Documents.Models;

/// <summary>
/// What every paper (文书) says, whatever its kind. A paper is a snapshot: every field is the value that is printed, nothing is looked up
/// afterwards, so a reprint years later is the same paper.
/// </summary>
public abstract record Paper
{
    /// <summary>文号 or 凭证编号, with 〔〕 round the year, for example 红市监许受〔2026〕18号.</summary>
    public required string Number { get; init; }

    /// <summary>办件编号</summary>
    public required string CaseNumber { get; init; }

    public required Party Applicant { get; init; }

    /// <summary>事项名称, with its 业务办理项 where it has one.</summary>
    public required string Matter { get; init; }

    /// <summary>实施机关: the department whose act this is, by its full name.</summary>
    public required string Department { get; init; }

    /// <summary>Who seals the paper.</summary>
    public required Seal Seal { get; init; }

    /// <summary>咨询电话</summary>
    public required string ConsultPhone { get; init; }

    /// <summary>监督投诉电话</summary>
    public required string ComplaintPhone { get; init; }

    /// <summary>Absolute address where anybody can verify the paper (验真); the QR code carries it.</summary>
    public required string VerifyUrl { get; init; }

    /// <summary>What the paper certifies, for machines (电子证照); it travels inside the PDF, which is then PDF/A-3b. Null on papers that certify nothing.</summary>
    public ElectronicCertificate? Certificate { get; init; }

    /// <summary>The instant the paper bears; it is also the PDF's own date, so that the bytes depend on the snapshot alone.</summary>
    [JsonIgnore]
    public abstract DateTimeOffset Dated { get; }
}

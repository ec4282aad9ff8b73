using System.Text.Json;
using ApprovalHub.Api.Contracts.Cases;

namespace ApprovalHub.Api.Contracts.Public;

/// <summary>An application sent online (网上申报).</summary>
public sealed record ApplyRequest
{
    /// <summary>实施编码</summary>
    public required string MatterCode { get; init; }

    public required ApplicantInput Applicant { get; init; }

    public AgentInput? Agent { get; init; }

    public IReadOnlyList<MaterialInput> Materials { get; init; } = [];

    /// <summary>The application form: a JSON object, or nothing.</summary>
    public JsonElement? Form { get; init; }

    /// <summary>Why the green channel is asked for, or null.</summary>
    public string? GreenReason { get; init; }
}

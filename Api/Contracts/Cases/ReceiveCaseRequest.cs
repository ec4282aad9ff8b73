using System.Text.Json;
using ApprovalHub.Api.Contracts.Tasks;

namespace ApprovalHub.Api.Contracts.Cases;

/// <summary>An application taken at a window (收件).</summary>
public sealed record ReceiveCaseRequest
{
    /// <summary>实施编码</summary>
    public required string MatterCode { get; init; }

    public required ApplicantInput Applicant { get; init; }

    public AgentInput? Agent { get; init; }

    /// <summary>At most 200.</summary>
    public IReadOnlyList<MaterialInput> Materials { get; init; } = [];

    /// <summary>The application form: a JSON object, or nothing.</summary>
    public JsonElement? Form { get; init; }

    /// <summary>Why the green channel is asked for, or null.</summary>
    public string? GreenReason { get; init; }

    /// <summary>How the clerk ends the intake at once, or null to leave it for later.</summary>
    public TaskAnswerInput? Intake { get; init; }
}

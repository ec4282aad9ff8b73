using System.Text.Json;

namespace ApprovalHub.Api.Contracts.Intake;

/// <summary>What is on the counter.</summary>
public sealed record OutcomesRequest
{
    /// <summary>实施编码</summary>
    public required string MatterCode { get; init; }

    /// <summary>Codes of the materials that are there.</summary>
    public IReadOnlyList<string> Given { get; init; } = [];

    /// <summary>The form as typed so far, or nothing.</summary>
    public JsonElement? Form { get; init; }

    /// <summary>Identity number, if typed already: a block after a broken promise shows then.</summary>
    public string? IdNumber { get; init; }
}

namespace ApprovalHub.Api.Contracts.Dispatch;

/// <summary>A result that has left the desk.</summary>
public sealed record HandedOverLine
{
    public required Guid CaseId { get; init; }

    public required string Number { get; init; }

    public required string MatterName { get; init; }

    /// <summary>What the matter yields; what was handed over, unless it was denied.</summary>
    public required string Name { get; init; }

    /// <summary>It was the denial that was handed over.</summary>
    public required bool Denied { get; init; }

    public required string Applicant { get; init; }

    /// <summary>Delivered or Unclaimed.</summary>
    public required string Outcome { get; init; }

    /// <summary>Counter, Post or Electronic; null where nobody claimed it.</summary>
    public string? Way { get; init; }

    public string? Recipient { get; init; }

    public string? Carrier { get; init; }

    public string? TrackingNo { get; init; }

    /// <summary>Whether a drawn signature is on record; its picture is at <c>/api/cases/{id}/signature</c>.</summary>
    public required bool HasSignature { get; init; }

    /// <summary>What was said with it, or null.</summary>
    public string? Opinion { get; init; }

    public required DateTimeOffset At { get; init; }

    /// <summary>Who handed it over.</summary>
    public required string By { get; init; }

    /// <summary>On whose behalf, where somebody stood in.</summary>
    public string? OnBehalfOf { get; init; }
}

namespace ApprovalHub.Api.Contracts.Cases;

/// <summary>延长期限 (行政许可法第四十二条)</summary>
public sealed record ExtendRequest
{
    /// <summary>By how much, in the unit of the statutory limit.</summary>
    public required int Amount { get; init; }

    /// <summary>For joint matters: the head of government who approved it.</summary>
    public string? ApprovedBy { get; init; }

    /// <summary>Told to the applicant.</summary>
    public required string Reason { get; init; }
}

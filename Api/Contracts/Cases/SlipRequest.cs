namespace ApprovalHub.Api.Contracts.Cases;

/// <summary>前后台交接: what the counter hands over to the department.</summary>
public sealed record SlipRequest
{
    /// <summary>Codes of the materials; each has come in.</summary>
    public required IReadOnlyList<string> Materials { get; init; }

    /// <summary>接收人, at most 100 characters.</summary>
    public required string Taker { get; init; }

    /// <summary>备注, at most 200 characters, or null.</summary>
    public string? Remark { get; init; }
}

namespace ApprovalHub.Api.Contracts.Cases;

/// <summary>收费告知 (行政许可法第五十八条、第五十九条)</summary>
public sealed record FeeRequest
{
    public required IReadOnlyList<Fee> Fees { get; init; }

    /// <summary>Last day to pay, or null.</summary>
    public DateOnly? PayBy { get; init; }

    /// <param name="Name">收费项目</param>
    /// <param name="Standard">收费标准, as published.</param>
    /// <param name="Quantity">By how much it is multiplied.</param>
    /// <param name="Amount">In yuan, at most two digits after the point.</param>
    /// <param name="Ground">收费依据: the article.</param>
    public sealed record Fee(string Name, string Standard, string Quantity, decimal Amount, string Ground);
}

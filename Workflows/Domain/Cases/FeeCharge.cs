namespace ApprovalHub.Domain.Cases;

/// <summary>A fee (收费项目) as charged in one case, by a published item and standard (许可法 §59).</summary>
/// <param name="Name">收费项目</param>
/// <param name="Standard">收费标准, for example 0.50元/平方米·日.</param>
/// <param name="Quantity">By how much it was multiplied, for example 120平方米 × 30日.</param>
/// <param name="Amount">In yuan, at most two digits after the point.</param>
/// <param name="Ground">收费依据: the article.</param>
public sealed record FeeCharge(string Name, string Standard, string Quantity, decimal Amount, string Ground);

namespace ApprovalHub.Documents.Models;

/// <summary>A fee (收费项目) as charged.</summary>
/// <param name="Name">收费项目</param>
/// <param name="Standard">收费标准, for example 0.50元/平方米·日.</param>
/// <param name="Quantity">By how much it was multiplied, for example 120平方米·日.</param>
/// <param name="Amount">In yuan, two digits after the point.</param>
/// <param name="Ground">收费依据</param>
public sealed record FeeLine(string Name, string Standard, string Quantity, decimal Amount, string Ground);

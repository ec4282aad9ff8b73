namespace ApprovalHub.Domain.People;

/// <summary>The AB pair of a post (岗位AB角): A holds it, B stands in.</summary>
/// <param name="A">Person who holds the post.</param>
/// <param name="B">Person who stands in.</param>
public sealed record Holding(Guid A, Guid B);

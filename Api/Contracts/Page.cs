namespace ApprovalHub.Api.Contracts;

/// <summary>One page of a list.</summary>
/// <param name="Items">The items, in the list's order.</param>
/// <param name="Next">Goes into <c>after</c> for the next page; null when this was the last.</param>
public sealed record Page<T>(IReadOnlyList<T> Items, string? Next);

namespace ApprovalHub.Api.Contracts.Sessions;

/// <summary>Who is signed in, with the posts held today, as holder or standing in.</summary>
public sealed record SessionResponse
{
    public required Guid PersonId { get; init; }

    public required string Name { get; init; }

    public string? DepartmentCode { get; init; }

    public required IReadOnlyList<Post> Posts { get; init; }

    /// <param name="Role">WindowClerk, Reviewer, ChiefRepresentative, DepartmentHead, Dispatcher, Supervisor or Administrator.</param>
    /// <param name="DepartmentCode">Department of the post.</param>
    /// <param name="PostCode">The post.</param>
    /// <param name="WindowNo">Number of its window, if it has one.</param>
    /// <param name="OnBehalfOf">Who is stood in for (代岗), or null.</param>
    public sealed record Post(string Role, string? DepartmentCode, string PostCode, string? WindowNo, string? OnBehalfOf);
}

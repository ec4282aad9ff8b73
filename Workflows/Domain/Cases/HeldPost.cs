using ApprovalHub.Domain.People;

namespace ApprovalHub.Domain.Cases;

/// <summary>A post that a person holds today, as A or, while A is away, as B.</summary>
/// <param name="Role">What the post is for.</param>
/// <param name="DepartmentCode">Its department.</param>
/// <param name="PostCode">Its code.</param>
/// <param name="Window">The window it sits at, for window clerks.</param>
/// <param name="OnBehalfOf">Name of A when the person stands in (R-AB), else null.</param>
public sealed record HeldPost(Role Role, string DepartmentCode, string PostCode, Window? Window = null, string? OnBehalfOf = null)
{
    /// <summary>A, when the person stands in.</summary>
    public Guid? OnBehalfOfId { get; init; }
}

namespace ApprovalHub.Features.Ports;

/// <summary>Who is signed in.</summary>
public interface ICurrentUser
{
    /// <summary>The person, or null when nobody is signed in.</summary>
    Guid? PersonId { get; }
}

using ApprovalHub.Domain.Cases;

namespace ApprovalHub.Domain.Process.Rehearsal;

/// <summary>A person in a post today, as A or standing in.</summary>
public sealed record Seat(Guid PersonId, string Person, HeldPost Post);

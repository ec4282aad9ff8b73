namespace ApprovalHub.Domain.People;

/// <summary>What an authorisation covers.</summary>
/// <param name="Act">The act.</param>
/// <param name="MatterCode">实施编码, or null for all matters of the department.</param>
/// <param name="From">First day.</param>
/// <param name="To">Last day.</param>
public sealed record AuthorisedScope(AuthorisedAct Act, string? MatterCode, DateOnly From, DateOnly To);

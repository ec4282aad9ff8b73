using ApprovalHub.Domain.Supervision;

namespace ApprovalHub.Domain.Cases;

/// <summary>The key of a fired rung within its case, see <see cref="CaseRung"/>.</summary>
/// <param name="Limit">Kind of limit.</param>
/// <param name="Instance">Which of the kind.</param>
/// <param name="Rung">Which rung.</param>
public sealed record RungClaim(LimitKind Limit, string Instance, RungKind Rung);

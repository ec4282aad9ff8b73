namespace ApprovalHub.Domain.Matters;

/// <summary>What applicants often ask of a matter (常见问题), and the answer.</summary>
public sealed record MatterQuestion(string Asked, string Answer);

namespace ApprovalHub.Domain.Matters;

/// <summary>The act of publishing a version.</summary>
/// <param name="Id">Key of the version.</param>
/// <param name="By">Who publishes it.</param>
/// <param name="At">When.</param>
/// <param name="Today">The day before which no version may start, in Asia/Shanghai.</param>
public sealed record Publication(Guid Id, string By, DateTimeOffset At, DateOnly Today);

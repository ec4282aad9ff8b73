namespace ApprovalHub.Domain.Process.Rehearsal;

/// <summary>How a task of the past was answered.</summary>
/// <param name="Sequence">Place of the signal among those of its case.</param>
/// <param name="Outcome">The outcome that closed it.</param>
/// <param name="From">When it was opened, or opened again.</param>
/// <param name="Turn">How often it had been opened.</param>
internal sealed record PastAnswer(int Sequence, string Outcome, DateTimeOffset From, int Turn);

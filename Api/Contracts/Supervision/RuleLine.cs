namespace ApprovalHub.Api.Contracts.Supervision;

/// <summary>A supervision rule.</summary>
/// <param name="Code">Its code.</param>
/// <param name="Name">As people read it.</param>
/// <param name="Ground">What it rests on.</param>
/// <param name="Detector">Manual, or how the system finds a breach.</param>
/// <param name="Card">None, Yellow or Red.</param>
/// <param name="ReplyDays">Working days for the reply.</param>
public sealed record RuleLine(string Code, string Name, string Ground, string Detector, string Card, int ReplyDays);

namespace ApprovalHub.Domain.Process;

/// <summary>Where a process stands; opaque to all but the engine that wrote it, small enough for one column of the case.</summary>
/// <param name="Engine">Name of the engine; a case stays on the engine that started it.</param>
/// <param name="Payload">The engine's own JSON.</param>
public sealed record ProcessState(string Engine, string Payload);

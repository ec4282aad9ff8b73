namespace ApprovalHub.Features.Ports;

/// <summary>What a platform says of its own books: an answer, or a fault of the call.</summary>
/// <typeparam name="T">What was asked for.</typeparam>
/// <param name="Said">The answer; null after a fault.</param>
/// <param name="Fault">Code of the fault, as in <see cref="PlatformAnswer"/>; null where there was an answer.</param>
public sealed record PlatformBook<T>(T? Said, string? Fault)
    where T : class;

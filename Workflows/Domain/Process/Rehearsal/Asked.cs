namespace ApprovalHub.Domain.Process.Rehearsal;

/// <summary>Who would be asked in a step by today's organisation.</summary>
/// <param name="Who">The sort of actor, with department or post.</param>
/// <param name="Seats">Those who could act; none for the applicant.</param>
/// <param name="Fault">Why nobody could: <c>REHEARSAL_NOBODY</c>, <c>REHEARSAL_NOBODY_AUTHORISED</c> (R-CHIEF); or null.</param>
public sealed record Asked(StepActor Who, IReadOnlyList<Seat> Seats, string? Fault);

namespace ApprovalHub.Api.Contracts.Calendar;

/// <summary>The record of the calendar.</summary>
/// <param name="Edits">Every change, the latest first.</param>
/// <param name="Closures">Days on which the centre is shut.</param>
public sealed record CalendarEditsResponse(IReadOnlyList<CalendarEditLine> Edits, IReadOnlyList<CalendarEditsResponse.Closure> Closures)
{
    public sealed record Closure(DateOnly First, DateOnly Last, string Reason);
}

namespace ApprovalHub.Domain.Clocks;

/// <summary>Days on which the centre is shut besides the State Council's holidays (停工停业, for example in a flood or a typhoon); no working days.</summary>
/// <param name="Days">The days; rest days among them stay rest days.</param>
/// <param name="Reason">Why, with the notice that ordered it.</param>
public sealed record Closure(DateSpan Days, string Reason);

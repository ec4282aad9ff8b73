using System.Collections.Concurrent;
using ApprovalHub.Domain.Matters;
using ApprovalHub.Domain.People;

namespace ApprovalHub.Domain.Process.Rehearsal;

/// <summary>Who could act in a step by the posts held on a day: the same rules by which an act is let through (R-INTAKE, R-DELEGATE, R-CHIEF).</summary>
/// <param name="seats">All posts held on that day.</param>
/// <param name="authorisations">All authorisations.</param>
/// <param name="day">The day.</param>
public sealed class Cast(IReadOnlyList<Seat> seats, IReadOnlyList<Authorisation> authorisations, DateOnly day)
{
    private readonly ConcurrentDictionary<(StepActor, bool, string), Asked> known = new();

    /// <summary>The department itself where it has not delegated the act to the windows (R-DELEGATE).</summary>
    public static StepActor Delegated(StepActor who, MatterContent matter) => who.Kind switch
    {
        ActorKind.WindowClerk when !matter.Delegated.HasFlag(WindowAct.Accept) => new StepActor(ActorKind.Reviewer, matter.Department),
        ActorKind.Dispatcher when !matter.Delegated.HasFlag(WindowAct.Deliver) => new StepActor(ActorKind.Reviewer, matter.Department),
        _ => who,
    };

    /// <summary>Who would be asked.</summary>
    /// <param name="who">As the step says, after <see cref="Delegated"/>.</param>
    /// <param name="activity">Activity type of the step.</param>
    /// <param name="matter">The matter.</param>
    public Asked For(StepActor who, string activity, MatterContent matter) =>
        known.GetOrAdd((who, activity == ActivityTypes.Decide, matter.Code), _ => Find(who, activity == ActivityTypes.Decide, matter));

    private Asked Find(StepActor who, bool decides, MatterContent matter)
    {
        if (who.Kind == ActorKind.Applicant)
            return new Asked(who, [], null);
        List<Seat> fit = [.. seats.Where(s => Fits(s, who, matter))];
        if (fit.Count == 0)
            return new Asked(who, [], "REHEARSAL_NOBODY");
        if (!decides)
            return new Asked(who, fit, null);
        List<Seat> may = [.. fit.Where(s => MayDecide(s, who, matter.Code))];
        return new Asked(who, may, may.Count == 0 ? "REHEARSAL_NOBODY_AUTHORISED" : null);
    }

    private static bool Fits(Seat seat, StepActor who, MatterContent matter) => who.Kind switch
    {
        ActorKind.WindowClerk => seat.Post.Role == Role.WindowClerk && (seat.Post.Window is null || seat.Post.Window.Takes(matter.Code, matter.Department)),
        ActorKind.Reviewer => Has(seat, Role.Reviewer, who),
        ActorKind.ChiefRepresentative => Has(seat, Role.ChiefRepresentative, who) || Has(seat, Role.DepartmentHead, who),
        ActorKind.DepartmentHead => Has(seat, Role.DepartmentHead, who),
        ActorKind.Dispatcher => seat.Post.Role == Role.Dispatcher,
        ActorKind.Post => seat.Post.PostCode == who.Post,
        _ => false,
    };

    private static bool Has(Seat seat, Role role, StepActor who) => seat.Post.Role == role && seat.Post.DepartmentCode == who.Department;

    private bool MayDecide(Seat seat, StepActor who, string matterCode)
    {
        if (who.Kind == ActorKind.Post || Has(seat, Role.DepartmentHead, who))
            return seat.Post.Role is Role.DepartmentHead || Authorised(seat, seat.Post.DepartmentCode, matterCode);
        return Authorised(seat, who.Department ?? "", matterCode);
    }

    private bool Authorised(Seat seat, string department, string matterCode) => authorisations.Any(a =>
        (a.PersonId == seat.PersonId || a.PersonId == seat.Post.OnBehalfOfId) && a.Covers(AuthorisedAct.Decide, department, matterCode, day));
}

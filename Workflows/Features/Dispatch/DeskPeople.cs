using ApprovalHub.Domain.Cases;
using ApprovalHub.Domain.People;
using ApprovalHub.Features.Acts;

namespace ApprovalHub.Features.Dispatch;

/// <summary>Who works at the same dispatch desk.</summary>
internal static class DeskPeople
{
    /// <summary>The person and the others of the pairs that man their dispatch desks, whoever acts today.</summary>
    public static List<Guid?> Of(Actor actor, Book book) =>
    [
        .. book.Posts.Where(p => p.Role == Role.Dispatcher && (p.HolderA == actor.PersonId || p.HolderB == actor.PersonId))
            .SelectMany(p => new Guid?[] { p.HolderA, p.HolderB }).Append(actor.PersonId).Distinct(),
    ];
}

using ApprovalHub.Domain.Cases;
using ApprovalHub.Domain.People;
using ApprovalHub.Features.Acts;

namespace ApprovalHub.Features.Review;

/// <summary>Whom an open task may be given to (转办), by dry runs of the act itself.</summary>
public static class FindColleagues
{
    /// <param name="Person">Who.</param>
    /// <param name="Posts">By which posts.</param>
    /// <param name="OnBehalfOf">For whom they would stand in, or null.</param>
    public sealed record Colleague(Person Person, IReadOnlyList<Post> Posts, string? OnBehalfOf);

    public sealed class Handler(ActDesk desk, CaseFile files)
    {
        /// <summary>By staff number; empty where the person who asks may not give it away. Refuses <c>CASE_UNKNOWN</c> and <c>TASK_UNKNOWN</c>.</summary>
        public async Task<IReadOnlyList<Colleague>> HandleAsync(Guid caseId, Guid taskId, CancellationToken cancellation)
        {
            var (book, actor) = await desk.SignedInAsync(cancellation);
            var subject = await files.WholeAsync(caseId, cancellation);
            Sight.MustSee(actor, subject);
            var task = subject.Task(taskId);
            var act = desk.On(subject, actor, book);
            return [.. book.People.Values.Where(p => p.Id != task.AssigneeId).Select(p => (Person: p, Actor: book.ActorFor(p.Id, act.Today)))
                .Where(p => p.Actor.HoldingsFor(task).Any() && subject.Try(c => c.Reassign(taskId, p.Actor, "转办", act)) is null)
                .Select(p => Of(p.Person, p.Actor, task, book)).OrderBy(c => c.Person.StaffNo, StringComparer.Ordinal)];
        }

        private static Colleague Of(Person person, Actor actor, CaseTask task, Book book)
        {
            var codes = actor.HoldingsFor(task).Select(h => h.PostCode).ToHashSet();
            return new Colleague(person, [.. book.Posts.Where(p => codes.Contains(p.Code))], actor.BehalfFor(task));
        }
    }
}

using ApprovalHub.Domain.Kernel;
using ApprovalHub.Domain.Matters;
using ApprovalHub.Domain.People;
using ApprovalHub.Features.Acts;

namespace ApprovalHub.Features.People;

/// <summary>组织与授权: departments with their posts and who acts in them today, windows, authorisations, delegations and leaves; for administrators.</summary>
public static class ReadOrganisation
{
    /// <summary>The organisation as of a day.</summary>
    public sealed record View
    {
        public required DateOnly Today { get; init; }

        public required IReadOnlyDictionary<Guid, Person> People { get; init; }

        /// <summary>By code.</summary>
        public required IReadOnlyList<Department> Departments { get; init; }

        /// <summary>By code.</summary>
        public required IReadOnlyList<Manned> Posts { get; init; }

        /// <summary>By number.</summary>
        public required IReadOnlyList<Window> Windows { get; init; }

        /// <summary>Those that have not run out; what begins first, first.</summary>
        public required IReadOnlyList<Authorisation> Authorisations { get; init; }

        /// <summary>Those of today and later, the first first.</summary>
        public required IReadOnlyList<Leave> Leaves { get; init; }

        /// <summary>The matters in force, by code; each says what its department delegates to the windows.</summary>
        public required IReadOnlyList<MatterContent> Matters { get; init; }
    }

    /// <param name="Post">The post.</param>
    /// <param name="Acting">Who acts today; null where A and B are both away.</param>
    public sealed record Manned(Post Post, Acting? Acting);

    public sealed class Handler(ActDesk desk)
    {
        /// <summary>Refuses <c>ADMINISTRATORS_ONLY</c>.</summary>
        public async Task<View> HandleAsync(CancellationToken cancellation)
        {
            var (book, actor) = await desk.SignedInAsync(cancellation);
            if (!actor.Has(Role.Administrator))
                throw Refusal.Forbidden("ADMINISTRATORS_ONLY").Throwable();
            var today = desk.Today;
            return new View
            {
                Today = today,
                People = book.People,
                Departments = [.. book.Departments.Values.OrderBy(d => d.Code, StringComparer.Ordinal)],
                Posts = [.. book.Posts.OrderBy(p => p.Code, StringComparer.Ordinal).Select(p => Man(p, book, today))],
                Windows = [.. book.Windows.Values.OrderBy(w => w.Number, StringComparer.Ordinal)],
                Authorisations = [.. book.Authorisations.Where(a => a.To >= today).OrderBy(a => a.DepartmentCode, StringComparer.Ordinal).ThenBy(a => a.From).ThenBy(a => a.Act)],
                Leaves = [.. book.Leaves.Where(l => l.To >= today).OrderBy(l => l.From).ThenBy(l => l.PersonId)],
                Matters = [.. book.MattersInForce(today).Select(v => v.Content).OrderBy(m => m.Code, StringComparer.Ordinal)],
            };
        }

        private static Manned Man(Post post, Book book, DateOnly day) =>
            new(post, post.ActingOn(day, book.Leaves) is { IsOk: true } acting ? acting.Value : null);
    }
}

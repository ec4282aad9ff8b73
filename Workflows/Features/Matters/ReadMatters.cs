using ApprovalHub.Domain.Matters;
using ApprovalHub.Domain.People;
using ApprovalHub.Features.Acts;
using ApprovalHub.Features.Matters.Search;

namespace ApprovalHub.Features.Matters;

/// <summary>The published guides: the same that drive intake (R-GUIDE). Everybody may read them.</summary>
public static class ReadMatters
{
    /// <param name="Words">Part of the name or of the code, or its pinyin or initials (shipin, spjy); null for all.</param>
    /// <param name="After">Code of the last row of the page before.</param>
    /// <param name="Take">Rows a page, 1 to 200.</param>
    public sealed record Query(string? Words = null, string? After = null, int Take = 50)
    {
        /// <summary>Code of the department, or null for all.</summary>
        public string? Department { get; init; }

        /// <summary>Only these, or null for all.</summary>
        public HandleKind? Kind { get; init; }

        /// <summary>Only those that run on this template, or null for all.</summary>
        public string? Template { get; init; }

        /// <summary>Whom the matter must serve, or null for all.</summary>
        public ApplicantKinds? Serves { get; init; }

        internal bool Fits(MatterContent matter) =>
            (Department is null || matter.Department == Department) && (Serves is not { } served || matter.Applicants.HasFlag(served))
            && (Kind is null || matter.HandleKind == Kind) && (Template is null || matter.Template == Template);
    }

    /// <summary>A department, and how many guides it has.</summary>
    public sealed record Owner(Department Department, int Matters);

    /// <param name="Rows">Versions in force, by code.</param>
    /// <param name="Next">Value for <see cref="Query.After"/>, or null when nothing follows.</param>
    public sealed record Page(IReadOnlyList<MatterVersion> Rows, string? Next);

    public sealed class Handler(ActDesk desk, GuideIndex guides)
    {
        public async Task<Page> ListAsync(Query query, CancellationToken cancellation)
        {
            var take = Math.Clamp(query.Take, 1, 200);
            var words = query.Words?.Trim() ?? "";
            var found = (await desk.BookAsync(cancellation)).MattersInForce(desk.Today)
                .Where(v => query.Fits(v.Content))
                .Where(v => words.Length == 0 || guides.Finds(v, words))
                .OrderBy(v => v.MatterCode, StringComparer.Ordinal)
                .Where(v => query.After is null || string.CompareOrdinal(v.MatterCode, query.After) > 0)
                .Take(take + 1).ToList();
            return new Page([.. found.Take(take)], found.Count > take ? found[take - 1].MatterCode : null);
        }

        /// <summary>All departments by code, with how many guides of theirs are in force today.</summary>
        public async Task<IReadOnlyList<Owner>> DepartmentsAsync(CancellationToken cancellation)
        {
            var book = await desk.BookAsync(cancellation);
            var own = book.MattersInForce(desk.Today).ToLookup(v => v.Content.Department);
            return [.. book.Departments.Values.Select(d => new Owner(d, own[d.Code].Count())).OrderBy(o => o.Department.Code, StringComparer.Ordinal)];
        }

        /// <summary>The version in force today; refuses <c>MATTER_UNKNOWN</c>, <c>MATTER_NOT_IN_FORCE</c>.</summary>
        public async Task<MatterVersion> ReadAsync(string code, CancellationToken cancellation) =>
            (await desk.BookAsync(cancellation)).MatterInForce(code, desk.Today);
    }
}

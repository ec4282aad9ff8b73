using ApprovalHub.Domain.Cases;
using ApprovalHub.Domain.Process;
using ApprovalHub.Features.Acts;

namespace ApprovalHub.Features.Review;

/// <summary>Who is asked in a running joint review or countersign, and who could be: what adding and taking out (加签、减签) choose among.</summary>
public static class FindParticipants
{
    /// <param name="NodeId">The joint review or countersign.</param>
    /// <param name="Step">Its name.</param>
    /// <param name="Asked">Who is asked and has not answered.</param>
    /// <param name="Others">Who could be asked besides.</param>
    public sealed record Round(string NodeId, string Step, IReadOnlyList<Part> Asked, IReadOnlyList<Part> Others);

    /// <param name="Code">Code of a department, or of a post.</param>
    /// <param name="Name">As people read it.</param>
    /// <param name="Allowed">Whether adding or taking it out would be done.</param>
    public sealed record Part(string Code, string Name, bool Allowed);

    /// <summary>Any reason will do for a dry run.</summary>
    private const string Reason = "试算";

    public sealed class Handler(ActDesk desk, CaseFile files)
    {
        /// <summary>One for each node that runs; refuses <c>CASE_UNKNOWN</c>.</summary>
        public async Task<IReadOnlyList<Round>> HandleAsync(Guid caseId, CancellationToken cancellation)
        {
            var (book, actor) = await desk.SignedInAsync(cancellation);
            var subject = await files.WholeAsync(caseId, cancellation);
            Sight.MustSee(actor, subject);
            var act = desk.On(subject, actor, book);
            return [.. subject.Tasks.Where(t => t.IsOpen && t.Activity is ActivityTypes.JointReview or ActivityTypes.Countersign)
                .GroupBy(t => t.NodeId).Select(node => Of(subject, [.. node], act, book))];
        }

        private static Round Of(Case subject, IReadOnlyList<CaseTask> open, CaseAct act, Book book)
        {
            var (node, name) = (open[0].NodeId, open[0].Name);
            var known = open[0].Activity == ActivityTypes.JointReview
                ? book.Departments.Values.Select(d => (d.Code, Name: d.ShortName))
                : book.Posts.Select(p => (p.Code, p.Name));
            var asked = open.Select(t => t.PostCode ?? t.DepartmentCode ?? "").ToHashSet();
            var parts = known.OrderBy(k => k.Code, StringComparer.Ordinal).ToLookup(k => asked.Contains(k.Code));
            return new Round(node, name,
                [.. parts[true].Select(p => new Part(p.Code, p.Name, subject.Try(c => c.RemoveParticipant(node, p.Code, Reason, act)) is null))],
                [.. parts[false].Select(p => new Part(p.Code, p.Name, subject.Try(c => c.AddParticipant(node, p.Code, Reason, act)) is null))]);
        }
    }
}

using ApprovalHub.Domain.Cases;
using ApprovalHub.Features.Acts;
using ApprovalHub.Features.Ports;

namespace ApprovalHub.Features.Tracking;

/// <summary>What the person who is signed in may do on a case now, and what not and why: dry runs of the acts themselves.</summary>
public static class ReadActs
{
    /// <param name="Revision">The revision that was looked at.</param>
    /// <param name="Acts">Every act with its verdict.</param>
    /// <param name="Names">Names of the nodes that they mention, by id.</param>
    public sealed record View(int Revision, IReadOnlyList<ActVerdict> Acts, IReadOnlyDictionary<string, string> Names);

    public sealed class Handler(IHubDb db, ActDesk desk, CaseFile files)
    {
        public async Task<View> HandleAsync(Guid caseId, CancellationToken cancellation)
        {
            var (book, actor) = await desk.SignedInAsync(cancellation);
            var subject = await files.WholeAsync(caseId, cancellation);
            Sight.MustSee(actor, subject);
            var act = desk.On(subject, actor, book);
            var verdicts = CaseProbe.All(subject, act, await db.BlockOfAsync(subject.Applicant.IdNumber, act.Today, cancellation));
            var names = act.Book.Definition.Nodes.ToDictionary(n => n.Id, n => n.Name);
            return new View(subject.Revision, verdicts, names);
        }
    }
}

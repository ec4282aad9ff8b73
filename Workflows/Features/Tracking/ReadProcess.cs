using ApprovalHub.Domain.Cases;
using ApprovalHub.Domain.People;
using ApprovalHub.Domain.Process;
using ApprovalHub.Features.Acts;
using ApprovalHub.Features.Ports;
using Microsoft.EntityFrameworkCore;

namespace ApprovalHub.Features.Tracking;

/// <summary>The process of a case: what is done, what waits now, what is to come. Where it is drawn is the screen's.</summary>
public static class ReadProcess
{
    /// <param name="Definition">The version that is looked at; the one that the case runs on unless another was asked for.</param>
    /// <param name="Way">The way that the case took.</param>
    /// <param name="Case">The case with its tasks.</param>
    public sealed record View(ProcessDefinition Definition, CaseWay Way, Case Case)
    {
        /// <summary>The departments, by code.</summary>
        public required IReadOnlyDictionary<string, Department> Departments { get; init; }

        /// <summary>All versions of the template.</summary>
        public required IReadOnlyList<int> Versions { get; init; }

        /// <summary>Events by which the case came to another version or was taken to another step, in order.</summary>
        public required IReadOnlyList<CaseEvent> Moves { get; init; }
    }

    public sealed class Handler(ActDesk desk, CaseFile files, IHubDb db)
    {
        /// <summary>Refuses <c>CASE_UNKNOWN</c>, <c>TEMPLATE_UNKNOWN</c>.</summary>
        /// <param name="caseId">The case.</param>
        /// <param name="version">The version to look at, or null for the one that the case runs on.</param>
        /// <param name="cancellation">Stops it.</param>
        public async Task<View> HandleAsync(Guid caseId, int? version, CancellationToken cancellation)
        {
            var (book, actor) = await desk.SignedInAsync(cancellation);
            var subject = await files.WholeAsync(caseId, cancellation);
            Sight.MustSee(actor, subject);
            var definition = book.Known(subject.TemplateId, version ?? subject.TemplateVersion);
            return new View(definition, CaseWay.Of(definition, subject), subject)
            {
                Departments = book.Departments,
                Versions = book.PublishedVersions(subject.TemplateId),
                Moves = await db.Events.AsNoTracking().Where(e => e.CaseId == caseId && (e.Kind == "VersionChanged" || e.Kind == "MovedTo")).OrderBy(e => e.Sequence).ToListAsync(cancellation),
            };
        }
    }
}

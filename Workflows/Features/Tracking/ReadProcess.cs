using ApprovalHub.Domain.Cases;
using ApprovalHub.Domain.People;
using ApprovalHub.Domain.Process;
using ApprovalHub.Features.Acts;

namespace ApprovalHub.Features.Tracking;

/// <summary>The process of a case: what is done, what waits now, what is to come. Where it is drawn is the screen's.</summary>
public static class ReadProcess
{
    /// <param name="Definition">The version that the case runs on.</param>
    /// <param name="Way">The way that the case took.</param>
    /// <param name="Case">The case with its tasks.</param>
    public sealed record View(ProcessDefinition Definition, CaseWay Way, Case Case)
    {
        /// <summary>The departments, by code.</summary>
        public required IReadOnlyDictionary<string, Department> Departments { get; init; }
    }

    public sealed class Handler(ActDesk desk, CaseFile files)
    {
        public async Task<View> HandleAsync(Guid caseId, CancellationToken cancellation)
        {
            var (book, actor) = await desk.SignedInAsync(cancellation);
            var subject = await files.WholeAsync(caseId, cancellation);
            Sight.MustSee(actor, subject);
            var definition = book.Definition(subject.TemplateId, subject.TemplateVersion);
            return new View(definition, CaseWay.Of(definition, subject), subject) { Departments = book.Departments };
        }
    }
}

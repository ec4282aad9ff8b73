using ApprovalHub.Domain.Cases;
using ApprovalHub.Domain.Kernel;
using ApprovalHub.Domain.People;
using ApprovalHub.Domain.Process;
using ApprovalHub.Domain.Process.Life;
using ApprovalHub.Domain.Process.Moving;
using ApprovalHub.Features.Acts;
using ApprovalHub.Features.Ports;
using Microsoft.EntityFrameworkCore;

namespace ApprovalHub.Features.Templates;

/// <summary>Before cases are moved: which node could take the place of which, and what would become of each case. Nothing is changed.</summary>
public static class PlanMove
{
    /// <param name="TemplateId">The template.</param>
    /// <param name="From">The version that the cases run on.</param>
    /// <param name="To">The version that they are to run on.</param>
    public sealed record Between(string TemplateId, int From, int To);

    /// <summary>Two versions, and the suggestions.</summary>
    public sealed record Suggestion(ProcessDefinition From, ProcessDefinition To, IReadOnlyList<NodeMatch> Matches);

    /// <param name="Case">The case as it is, with its tasks.</param>
    /// <param name="After">The same moved; null where it would be refused.</param>
    /// <param name="Refusal">Why the act would be refused, other than by a finding.</param>
    /// <param name="Findings">Errors and notes, by node.</param>
    /// <param name="SeesCase">Whether the asker may open the case.</param>
    public sealed record Line(Case Case, Case? After, Refusal? Refusal, IReadOnlyList<TemplateFault> Findings, bool SeesCase);

    /// <param name="Running">How many cases run on the version.</param>
    /// <param name="Lines">What would become of each, the oldest first, at most <see cref="TemplateMove.MostCases"/>.</param>
    public sealed record Foreseen(int Running, IReadOnlyList<Line> Lines)
    {
        /// <summary>The departments, by code.</summary>
        public required IReadOnlyDictionary<string, Department> Departments { get; init; }
    }

    public sealed class Handler(IHubDb db, ActDesk desk)
    {
        private const int Page = 200;

        /// <summary>Refuses <c>TEMPLATE_NOT_YOURS</c>, <c>TEMPLATE_UNKNOWN</c>.</summary>
        public async Task<Suggestion> SuggestAsync(Between between, CancellationToken cancellation)
        {
            var (book, actor) = await desk.SignedInAsync(cancellation);
            TemplateRights.MustOversee(actor);
            var (from, to) = (book.Known(between.TemplateId, between.From), book.Known(between.TemplateId, between.To));
            return new Suggestion(from, to, NodeMatches.Between(from, to));
        }

        /// <summary>The dry run on the real cases. Refuses as <see cref="SuggestAsync"/>.</summary>
        public async Task<Foreseen> ForeseeAsync(Between between, IReadOnlyDictionary<string, string> nodes, CancellationToken cancellation)
        {
            var (book, actor) = await desk.SignedInAsync(cancellation);
            TemplateRights.MustOversee(actor);
            book.Known(between.TemplateId, between.From);
            var target = book.Known(between.TemplateId, between.To);
            var move = new VersionMove(between.From, target, new NodeMapping(nodes)) { Against = TemplateUses.Against(target, book) };
            var running = await Running(between).CountAsync(cancellation);
            var (lines, last) = (new List<Line>(), Guid.Empty);
            IReadOnlyList<Case> page;
            do
            {
                page = await PageAsync(between, last, cancellation);
                lines.AddRange(page.Take(TemplateMove.MostCases - lines.Count).Select(c => Foresee(c, move, actor, book)));
                last = page.Count > 0 ? page[^1].Id : last;
            }
            while (page.Count == Page && lines.Count < TemplateMove.MostCases);
            return new Foreseen(running, lines) { Departments = book.Departments };
        }

        private Line Foresee(Case subject, VersionMove move, Actor actor, Book book)
        {
            var sees = Sight.Sees(actor, subject);
            if (desk.EngineOf(subject) is null)
                return new Line(subject, null, Refusal.Conflict("CASE_ON_OTHER_ENGINE").With("engine", subject.Engine), [], sees);
            var act = desk.On(subject, actor, book);
            var plan = subject.Foresee(move, act);
            if (!plan.IsOk || !plan.Value.IsPossible)
                return new Line(subject, null, plan.Refusal, plan.IsOk ? plan.Value.Findings : [], sees);
            var after = subject.After(c => c.ChangeVersion(move, act));
            return new Line(subject, after.IsOk ? after.Value : null, after.Refusal, plan.Value.Findings, sees);
        }

        private IQueryable<Case> Running(Between between) =>
            db.Cases.AsNoTracking().Where(c => c.TemplateId == between.TemplateId && c.TemplateVersion == between.From && c.State != CaseState.Ended);

        private async Task<IReadOnlyList<Case>> PageAsync(Between between, Guid last, CancellationToken cancellation) =>
            await Running(between).AsSplitQuery().Where(c => c.Id.CompareTo(last) > 0).OrderBy(c => c.Id).Take(Page)
                .Include(c => c.Tasks).Include(c => c.Materials).Include(c => c.Stops).Include(c => c.Extensions).ToListAsync(cancellation);
    }
}

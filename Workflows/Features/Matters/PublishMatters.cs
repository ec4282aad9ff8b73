using ApprovalHub.Domain.Kernel;
using ApprovalHub.Domain.Matters;
using ApprovalHub.Domain.Matters.Differences;
using ApprovalHub.Domain.People;
using ApprovalHub.Domain.Process;
using ApprovalHub.Features.Acts;
using ApprovalHub.Features.Matters.Import;
using ApprovalHub.Features.Ports;
using Microsoft.EntityFrameworkCore;

namespace ApprovalHub.Features.Matters;

/// <summary>Imports matters from files: each changed one becomes a new version in force from a day. All of it, or every fault and nothing.</summary>
public static class PublishMatters
{
    /// <param name="Files">matters.csv, materials.csv, special-procedures.csv, and forms.json, which may be left out.</param>
    /// <param name="From">First day in force.</param>
    public sealed record Command(IReadOnlyList<SeedFile> Files, DateOnly From);

    /// <param name="Published">What got a new version, or would.</param>
    /// <param name="Unchanged">How many stand in the files as they are in force.</param>
    /// <param name="Faults">Every fault by file, row and field; then nothing was published.</param>
    public sealed record Outcome(IReadOnlyList<Successor> Published, int Unchanged, IReadOnlyList<ImportFault> Faults);

    /// <param name="Version">The new version.</param>
    /// <param name="Changes">What differs from the one before; empty for a new matter.</param>
    public sealed record Successor(MatterVersion Version, IReadOnlyList<MatterChange> Changes);

    public sealed class Handler(IHubDb db, ActDesk desk, BookKeeper keeper)
    {
        public async Task<Outcome> HandleAsync(Command command, CancellationToken cancellation)
        {
            var (book, outcome) = await PrepareAsync(command, cancellation);
            if (outcome.Faults.Count == 0)
                await keeper.SaveAsync(book, null, cancellation);
            return outcome;
        }

        /// <summary>A dry run: the same to the last step, and nothing is kept.</summary>
        public async Task<Outcome> CheckAsync(Command command, CancellationToken cancellation) => (await PrepareAsync(command, cancellation)).Outcome;

        private async Task<(Book Book, Outcome Outcome)> PrepareAsync(Command command, CancellationToken cancellation)
        {
            var (book, actor) = await desk.SignedInAsync(cancellation);
            if (!actor.Has(Role.Administrator))
                throw Refusal.Forbidden("ADMINISTRATORS_ONLY").Throwable();
            var history = await db.MatterVersions.ToListAsync(cancellation);
            var read = MatterImport.Read(command.Files, book.Departments.Values, template => book.ProceduresOf(template, command.From),
                code => history.Where(v => v.MatterCode == code).MaxBy(v => v.Version)?.Content.Form);
            if (!read.IsOk)
                return (book, new Outcome([], 0, read.Faults));
            if (TemplateFaults(read.Value, book, command.From) is { Count: > 0 } misfits)
                return (book, new Outcome([], 0, misfits));
            var published = new List<Successor>();
            foreach (var content in read.Value)
            {
                var own = history.Where(v => v.MatterCode == content.Code).ToList();
                var last = own.MaxBy(v => v.Version);
                if (last is not null && MatterJson.Same(last.Content, content))
                    continue;
                var on = new Publication(Guid.CreateVersion7(desk.Now), actor.Name, desk.Now, desk.Today);
                var next = MatterVersion.Publish(own, content, command.From, on).Value;
                db.MatterVersions.Add(next);
                published.Add(new Successor(next, last is null ? [] : MatterDifference.Between(last.Content, content)));
            }
            return (book, new Outcome(published, read.Value.Count - published.Count, []));
        }

        /// <summary>
        /// A new promise, participant or duty must fit the template that the matter runs on, by the publish checks: the version in force on the
        /// first day, and those that are published for later.
        /// </summary>
        private static List<ImportFault> TemplateFaults(IReadOnlyList<MatterContent> contents, Book book, DateOnly from) =>
        [
            .. contents.GroupBy(c => c.Template).SelectMany(group => book.DefinitionsFrom(group.Key, from).SelectMany(
                    definition => TemplateChecks.Check(definition, TemplateUses.Of(group.Key, book, group))))
                .Select(f => new ImportFault("matters.csv", 0, "template", f.Code, f.ToString()) { Args = f.Args }),
        ];
    }
}

using ApprovalHub.Domain.Kernel;
using ApprovalHub.Domain.People;
using ApprovalHub.Domain.Process;
using ApprovalHub.Features.Acts;
using ApprovalHub.Features.Ports;
using Microsoft.EntityFrameworkCore;

namespace ApprovalHub.Features.Templates;

/// <summary>Process templates (流程模板) as Elsa definitions: read, checked and published.</summary>
public static class ManageTemplates
{
    /// <summary>A published version.</summary>
    public sealed record Row(string Id, int Version, string Name, DateOnly EffectiveFrom, string PublishedBy, DateTimeOffset PublishedAt);

    /// <param name="Json">An Elsa 3 workflow definition.</param>
    /// <param name="From">First day on which new cases take it.</param>
    public sealed record Publish(string Json, DateOnly From);

    /// <param name="Id">Definition id.</param>
    /// <param name="Version">Version of the definition.</param>
    /// <param name="Faults">Why it may not be published, by node; empty when it may be, or was.</param>
    public sealed record Outcome(string Id, int Version, IReadOnlyList<TemplateFault> Faults);

    public sealed class Handler(IHubDb db, ActDesk desk, BookKeeper keeper)
    {
        private const int LongestDefinition = 1024 * 1024;

        public async Task<IReadOnlyList<Row>> ListAsync(CancellationToken cancellation) =>
            await db.Templates.AsNoTracking().OrderBy(t => t.Id).ThenBy(t => t.Version)
                .Select(t => new Row(t.Id, t.Version, t.Name, t.EffectiveFrom, t.PublishedBy, t.PublishedAt)).ToListAsync(cancellation);

        /// <summary>The definition as it was published; refuses <c>TEMPLATE_UNKNOWN</c>.</summary>
        public async Task<string> ReadAsync(string id, int version, CancellationToken cancellation) =>
            await db.Templates.AsNoTracking().Where(t => t.Id == id && t.Version == version).Select(t => t.Json).FirstOrDefaultAsync(cancellation)
            ?? throw Refusal.Missing("TEMPLATE_UNKNOWN").With("template", id).With("version", version).Throwable();

        /// <summary>All faults of a definition, held against the matters that use its id and their departments.</summary>
        public async Task<Outcome> CheckAsync(string json, CancellationToken cancellation)
        {
            var definition = Read(json);
            var book = await desk.BookAsync(cancellation);
            return new Outcome(definition.Id, definition.Version, desk.Faults(definition, book, desk.Today));
        }

        /// <summary>
        /// Publishes a definition that has no fault, as the next version, held against the matters of its first day and after; running cases
        /// stay on theirs.
        /// </summary>
        public async Task<Outcome> PublishAsync(Publish command, CancellationToken cancellation)
        {
            var (book, actor) = await desk.SignedInAsync(cancellation);
            if (!actor.Has(Role.Administrator))
                throw Refusal.Forbidden("ADMINISTRATORS_ONLY").Throwable();
            var definition = Read(command.Json);
            if (command.From < desk.Today)
                throw Refusal.Conflict("TEMPLATE_BACKDATED").With("from", command.From.ToString("O", null)).Throwable();
            if (desk.Faults(definition, book, command.From) is { Count: > 0 } found)
                return new Outcome(definition.Id, definition.Version, found);
            var last = await db.Templates.Where(t => t.Id == definition.Id).MaxAsync(t => (int?)t.Version, cancellation) ?? 0;
            if (definition.Version != last + 1)
                throw Refusal.Conflict("TEMPLATE_VERSION_NOT_NEXT").With("version", definition.Version).With("next", last + 1).Throwable();
            db.Templates.Add(new ProcessTemplate(definition, command.Json, command.From, actor.Name, desk.Now));
            await keeper.SaveAsync(book, null, cancellation);
            return new Outcome(definition.Id, definition.Version, []);
        }

        private static ProcessDefinition Read(string json) => json.Length > LongestDefinition
            ? throw Refusal.Invalid("TEMPLATE_TOO_LARGE").With("largest", LongestDefinition).Throwable()
            : ProcessDefinition.Parse(json).Value;
    }
}

using ApprovalHub.Domain.Kernel;
using ApprovalHub.Domain.People;
using ApprovalHub.Domain.Process;
using ApprovalHub.Features.Acts;
using ApprovalHub.Features.Ports;
using Microsoft.EntityFrameworkCore;

namespace ApprovalHub.Features.Templates;

/// <summary>Process templates (流程模板) as Elsa definitions: checked and published.</summary>
public static class ManageTemplates
{
    /// <param name="Json">An Elsa 3 workflow definition.</param>
    /// <param name="From">First day on which new cases take it.</param>
    public sealed record Publish(string Json, DateOnly From);

    /// <param name="Definition">The definition as it was read.</param>
    /// <param name="Faults">Why it may not be published, by node; empty when it may be, or was.</param>
    public sealed record Outcome(ProcessDefinition Definition, IReadOnlyList<TemplateFault> Faults);

    public sealed class Handler(IHubDb db, ActDesk desk, BookKeeper keeper)
    {
        private const int LongestDefinition = 1024 * 1024;

        /// <summary>All faults of a definition, held against the matters that use its id and their departments.</summary>
        public async Task<Outcome> CheckAsync(string json, CancellationToken cancellation)
        {
            var definition = Read(json);
            var book = await desk.BookAsync(cancellation);
            return new Outcome(definition, desk.Faults(definition, book, desk.Today));
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
                return new Outcome(definition, found);
            var last = await db.Templates.Where(t => t.Id == definition.Id).MaxAsync(t => (int?)t.Version, cancellation) ?? 0;
            if (definition.Version != last + 1)
                throw Refusal.Conflict("TEMPLATE_VERSION_NOT_NEXT").With("version", definition.Version).With("next", last + 1).Throwable();
            db.Templates.Add(new ProcessTemplate(definition, command.Json, command.From, actor.Name, desk.Now));
            await keeper.SaveAsync(book, null, cancellation);
            return new Outcome(definition, []);
        }

        private static ProcessDefinition Read(string json) => json.Length > LongestDefinition
            ? throw Refusal.Invalid("TEMPLATE_TOO_LARGE").With("largest", LongestDefinition).Throwable()
            : ProcessDefinition.Parse(json).Value;
    }
}

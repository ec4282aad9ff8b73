using ApprovalHub.Domain.Kernel;
using ApprovalHub.Domain.Process;
using ApprovalHub.Domain.Process.Life;
using ApprovalHub.Features.Acts;
using ApprovalHub.Features.Ports;
using Microsoft.EntityFrameworkCore;

namespace ApprovalHub.Features.Templates;

/// <summary>停用: takes a version out of use from a day, by two persons. New cases then take the version before it; running ones stay.</summary>
public static class RetireTemplates
{
    public sealed class Handler(IHubDb db, ActDesk desk, BookKeeper keeper)
    {
        /// <summary>Asks for it. Refuses <c>TEMPLATE_STILL_NEEDED</c> and <c>TEMPLATE_OLDER_UNFIT</c>, where the matters would be without a fit one.</summary>
        public Task AskAsync(string id, int version, DateOnly from, string? why, CancellationToken cancellation) => DoAsync(id, version, (template, book, on) =>
        {
            template.AskToRetire(from, why, on);
            MattersStayServed(book.Without(template), id, from);
        }, cancellation);

        /// <summary>Confirms it as the second person, by the matters of this instant.</summary>
        public Task ConfirmAsync(string id, int version, Guid seen, CancellationToken cancellation) => DoAsync(id, version, (template, book, on) =>
        {
            template.Retire(seen, on);
            MattersStayServed(book.Without(template), id, template.RetireFrom!.Value);
        }, cancellation);

        /// <summary>It stays in use.</summary>
        public Task DropAsync(string id, int version, Guid seen, CancellationToken cancellation) => DoAsync(id, version, (template, _, on) => template.KeepInUse(seen, on), cancellation);

        private async Task DoAsync(string id, int version, Action<ProcessTemplate, Book, TemplateAct> act, CancellationToken cancellation)
        {
            var (book, actor) = await desk.SignedInAsync(cancellation);
            TemplateRights.MustOversee(actor);
            var template = await db.Templates.FirstOrDefaultAsync(t => t.Id == id && t.Version == version, cancellation)
                ?? throw Refusal.Missing("TEMPLATE_UNKNOWN").With("template", id).With("version", version).Throwable();
            act(template, book, new TemplateAct(actor, desk.Now));
            await keeper.SaveAsync(book, null, cancellation);
        }

        private void MattersStayServed(Book then, string id, DateOnly from)
        {
            var matters = then.MattersFrom(from).Where(m => m.Content.Template == id).ToList();
            if (matters.Count == 0)
                return;
            if (!then.ServesFrom(id, from))
                throw Refusal.Conflict("TEMPLATE_STILL_NEEDED").With("count", matters.Count).With("matter", matters[0].Content.Name).Throwable();
            foreach (var older in then.DefinitionsFrom(id, from))
            {
                if (desk.Faults(older, then, from) is { Count: > 0 } faults)
                    throw Refusal.Conflict("TEMPLATE_OLDER_UNFIT").With("version", older.Version).With("count", faults.Count).With("node", faults[0].NodeName).Throwable();
            }
        }
    }
}

using ApprovalHub.Domain.Kernel;
using ApprovalHub.Domain.Process;
using ApprovalHub.Domain.Process.Life;
using ApprovalHub.Features.Acts;
using ApprovalHub.Features.Ports;
using Microsoft.EntityFrameworkCore;

namespace ApprovalHub.Features.Templates;

/// <summary>Drafts of process templates (模板草稿): drawn, checked as they are drawn, thrown away.</summary>
public static class DrawTemplates
{
    /// <param name="Definition">The definition as it was read.</param>
    /// <param name="Faults">Why it may not be published, by node; empty when it may be.</param>
    /// <param name="Notes">What should be looked at but does not stand in the way.</param>
    public sealed record Outcome(ProcessDefinition Definition, IReadOnlyList<TemplateFault> Faults, IReadOnlyList<TemplateFault> Notes);

    /// <summary>A draft and what is to be seen of it.</summary>
    /// <param name="Draft">The draft.</param>
    /// <param name="Definition">As it is read.</param>
    /// <param name="Faults">Why it may not be published as of now.</param>
    /// <param name="Notes">What should be looked at but does not stand in the way.</param>
    /// <param name="NotYours">Why the asker may not publish it, leaving its faults and its day aside; null: they may.</param>
    public sealed record Sheet(TemplateDraft Draft, ProcessDefinition Definition, IReadOnlyList<TemplateFault> Faults, IReadOnlyList<TemplateFault> Notes, Refusal? NotYours);

    public sealed class Handler(IHubDb db, ActDesk desk, DraftShelf shelf)
    {
        /// <summary>All faults of a definition, held against the matters that use its id and their departments.</summary>
        public async Task<Outcome> CheckAsync(string json, CancellationToken cancellation)
        {
            var definition = TemplateText.Read(json);
            var book = await desk.BookAsync(cancellation);
            return new Outcome(definition, desk.Faults(definition, book, desk.Today), ActDesk.Notes(definition, book, desk.Today));
        }

        /// <summary>All drafts, the newest change first; few, since a template has one at most.</summary>
        public async Task<IReadOnlyList<TemplateDraft>> ListAsync(CancellationToken cancellation)
        {
            TemplateRights.MustOversee((await desk.SignedInAsync(cancellation)).Actor);
            return [.. (await db.TemplateDrafts.AsNoTracking().ToListAsync(cancellation)).OrderByDescending(d => d.ChangedAt).ThenBy(d => d.Id, StringComparer.Ordinal)];
        }

        /// <summary>Refuses <c>TEMPLATE_DRAFT_UNKNOWN</c>.</summary>
        public async Task<Sheet> ReadAsync(string id, DateOnly? from, CancellationToken cancellation)
        {
            var (book, actor) = await desk.SignedInAsync(cancellation);
            TemplateRights.MustOversee(actor);
            return shelf.Sheet(await shelf.DraftAsync(id, null, cancellation), book, actor, from);
        }

        /// <summary>
        /// Keeps a draft, as the next version of its template. Refuses <c>TEMPLATE_DRAFT_EXISTS</c> where somebody has one under way that was not
        /// seen, and <c>TEMPLATE_DRAFT_CHANGED</c>.
        /// </summary>
        /// <param name="json">The definition.</param>
        /// <param name="seen">Revision that it rests on; null: a new draft.</param>
        /// <param name="cancellation">Stops it.</param>
        public async Task<Sheet> SaveAsync(string json, Guid? seen, CancellationToken cancellation)
        {
            var (book, actor) = await desk.SignedInAsync(cancellation);
            var draft = await PutAsync(TemplateText.Read(json), json, seen, new TemplateAct(actor, desk.Now), cancellation);
            await shelf.SaveAsync(draft.Id, cancellation);
            return shelf.Sheet(draft, book, actor);
        }

        /// <summary>Throws a draft away.</summary>
        public async Task DeleteAsync(string id, Guid seen, CancellationToken cancellation)
        {
            var (_, actor) = await desk.SignedInAsync(cancellation);
            TemplateRights.MustOversee(actor);
            var draft = await shelf.DraftAsync(id, seen, cancellation);
            draft.MustBeOpen(actor);
            db.TemplateDrafts.Remove(draft);
            await shelf.SaveAsync(id, cancellation);
        }

        private async Task<TemplateDraft> PutAsync(ProcessDefinition read, string json, Guid? seen, TemplateAct on, CancellationToken cancellation)
        {
            TemplateRights.MustDraw(on.By);
            var last = await db.Templates.Where(t => t.Id == read.Id).MaxAsync(t => (int?)t.Version, cancellation) ?? 0;
            var (definition, text) = TemplateText.AsVersion(read, json, last + 1);
            if (seen is { } revision)
            {
                var draft = await shelf.DraftAsync(read.Id, revision, cancellation);
                draft.Edit(definition, text, on.By, on.At);
                return draft;
            }
            if (await db.TemplateDrafts.AsNoTracking().FirstOrDefaultAsync(d => d.Id == read.Id, cancellation) is { } other)
                throw DraftShelf.Exists(other).Throwable();
            return db.TemplateDrafts.Add(new TemplateDraft(definition, text, on.By, on.At)).Entity;
        }
    }
}

using ApprovalHub.Domain.Cases;
using ApprovalHub.Domain.Clocks;
using ApprovalHub.Domain.Kernel;
using ApprovalHub.Domain.Process;
using ApprovalHub.Domain.Process.Life;
using ApprovalHub.Features.Acts;
using ApprovalHub.Features.Ports;
using Microsoft.EntityFrameworkCore;

namespace ApprovalHub.Features.Templates;

/// <summary>Finds the drafts of templates and keeps them: the second of two changes at once is refused.</summary>
public sealed class DraftShelf(IHubDb db, ActDesk desk, IDatabaseFaults faults)
{
    /// <summary>The draft; refuses <c>TEMPLATE_DRAFT_UNKNOWN</c> and, unless it is as the caller has seen it, <c>TEMPLATE_DRAFT_CHANGED</c>.</summary>
    public async Task<TemplateDraft> DraftAsync(string id, Guid? seen, CancellationToken cancellation)
    {
        var draft = await db.TemplateDrafts.FirstOrDefaultAsync(d => d.Id == id, cancellation)
            ?? throw Refusal.Missing("TEMPLATE_DRAFT_UNKNOWN").With("template", id).Throwable();
        return seen is { } revision && revision != draft.Revision ? throw Changed(draft).Throwable() : draft;
    }

    /// <summary>What is to be seen of a draft as of now.</summary>
    /// <param name="draft">The draft.</param>
    /// <param name="book">The book that it is held against.</param>
    /// <param name="by">Who looks.</param>
    /// <param name="day">First day that it is thought of for; null: as submitted, or today.</param>
    public DrawTemplates.Sheet Sheet(TemplateDraft draft, Book book, Actor by, DateOnly? day = null)
    {
        var definition = ProcessDefinition.Parse(draft.Json).Value;
        var from = (day ?? draft.EffectiveFrom) is { } asked && asked > desk.Today ? asked : desk.Today;
        return new DrawTemplates.Sheet(draft, definition, desk.Faults(definition, book, from), ActDesk.Notes(definition, book, from), NotYours(draft, by));
    }

    /// <summary>Saves; refuses <c>TEMPLATE_DRAFT_CHANGED</c> where somebody was faster.</summary>
    public async Task SaveAsync(string id, CancellationToken cancellation)
    {
        try
        {
            await db.SaveChangesAsync(cancellation);
        }
        catch (DbUpdateException fault) when (fault is DbUpdateConcurrencyException || faults.IsDuplicate(fault))
        {
            var other = await db.TemplateDrafts.AsNoTracking().FirstOrDefaultAsync(d => d.Id == id, cancellation);
            throw (other is null ? Refusal.Missing("TEMPLATE_DRAFT_UNKNOWN").With("template", id) : Changed(other)).Throwable();
        }
    }

    /// <summary>Who has a draft under way.</summary>
    internal static Refusal Exists(TemplateDraft draft) =>
        Refusal.Conflict("TEMPLATE_DRAFT_EXISTS").With("template", draft.Id).With("who", draft.ChangedBy).With("when", ShanghaiTime.Text(draft.ChangedAt));

    private static Refusal Changed(TemplateDraft draft) => (Refusal.Conflict("TEMPLATE_DRAFT_CHANGED") with { Kind = RefusalKind.Stale })
        .With("who", draft.ChangedBy).With("when", ShanghaiTime.Text(draft.ChangedAt));

    private static Refusal? NotYours(TemplateDraft draft, Actor by)
    {
        try
        {
            draft.MustBeSecond(by);
            return null;
        }
        catch (RefusedException refused)
        {
            return refused.Refusal;
        }
    }
}

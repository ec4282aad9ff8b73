using ApprovalHub.Domain.Cases;
using ApprovalHub.Domain.Kernel;
using ApprovalHub.Domain.Matters;
using ApprovalHub.Domain.Process;
using ApprovalHub.Domain.Process.Life;
using ApprovalHub.Domain.Process.Rehearsal;
using ApprovalHub.Features.Acts;

namespace ApprovalHub.Features.Templates.Rehearsing;

/// <summary>What a definition is rehearsed in: the hub's book as of now.</summary>
public sealed class Scenery(ActDesk desk, DraftShelf shelf, ReadTemplates.Handler templates)
{
    /// <summary>Which definition is rehearsed.</summary>
    /// <param name="Id">Elsa's <c>definitionId</c>.</param>
    /// <param name="Version">A published version; null: the draft.</param>
    /// <param name="Revision">Revision of the draft that the page shows; null: as it is now.</param>
    public sealed record Which(string Id, int? Version, Guid? Revision);

    /// <param name="Definition">The definition.</param>
    /// <param name="Matters">The matters that use it, or would.</param>
    /// <param name="Book">The book.</param>
    /// <param name="By">Who asks.</param>
    public sealed record Ground(ProcessDefinition Definition, IReadOnlyList<MatterContent> Matters, Book Book, Actor By)
    {
        /// <summary>Short names of the departments by their codes.</summary>
        public IReadOnlyDictionary<string, string> Departments { get; } = Book.Departments.Values.ToDictionary(d => d.Code, d => d.ShortName, StringComparer.Ordinal);

        /// <summary>A scene with a matter; refuses <c>REHEARSAL_NO_MATTER</c> where none uses the template, and none was chosen.</summary>
        public Scene Scene(string? matter, DateOnly today)
        {
            var chosen = matter is null ? Matters.Count > 0 ? Matters[0] : throw Refusal.Conflict("REHEARSAL_NO_MATTER").With("template", Definition.Id).Throwable()
                : Book.MatterInForce(matter, today).Content;
            var seats = Book.HeldOn(today).Select(h => new Seat(h.PersonId, Book.People[h.PersonId].Name, h.Post));
            return new Scene(Definition, chosen, Book.Calendar, new Cast([.. seats], Book.Authorisations, today));
        }
    }

    /// <summary>For administrators and supervisors. Refuses <c>TEMPLATE_NOT_YOURS</c>, <c>TEMPLATE_DRAFT_UNKNOWN</c>, <c>TEMPLATE_DRAFT_CHANGED</c>, <c>TEMPLATE_UNKNOWN</c>.</summary>
    public async Task<Ground> OfAsync(Which which, CancellationToken cancellation)
    {
        var (book, actor) = await desk.SignedInAsync(cancellation);
        TemplateRights.MustOversee(actor);
        var definition = which.Version is { } version ? await templates.FlowAsync(which.Id, version, cancellation)
            : ProcessDefinition.Parse((await shelf.DraftAsync(which.Id, which.Revision, cancellation)).Json).Value;
        return OfDefinition(definition, book, actor);
    }

    /// <summary>For a definition that nobody has kept yet. Refuses <c>TEMPLATE_NOT_YOURS</c> and what has no shape.</summary>
    public async Task<Ground> OfAsync(string json, CancellationToken cancellation)
    {
        var (book, actor) = await desk.SignedInAsync(cancellation);
        TemplateRights.MustOversee(actor);
        return OfDefinition(TemplateText.Read(json), book, actor);
    }

    private Ground OfDefinition(ProcessDefinition definition, Book book, Actor by) => new(definition,
        [.. book.MattersInForce(desk.Today).Select(m => m.Content).Where(m => m.Template == definition.Id).OrderBy(m => m.Code, StringComparer.Ordinal)], book, by);
}

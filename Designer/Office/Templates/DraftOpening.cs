using ApprovalHub.Api.Contracts.People;
using ApprovalHub.Api.Contracts.Tables;
using ApprovalHub.Api.Contracts.Templates;
using ApprovalHub.Designer.Pages.Templates.Tree;
using ApprovalHub.Designer.State;

namespace ApprovalHub.Designer.Pages.Templates;

/// <summary>Opens a draft for whoever may draw in it: as a tree, if it is one.</summary>
public sealed class DraftOpening(ITemplateDraftApi drafts, ITableApi tables, IPeopleApi people, DraftStore store, Session session)
{
    private StepSorts? sorts;

    /// <param name="draft">The draft.</param>
    /// <param name="catalogue">What a template may be drawn of.</param>
    /// <param name="cancellation">Stops it.</param>
    public async Task<Opened> OpenAsync(TemplateDraftResponse draft, StepCatalogue catalogue, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(draft);
        if (draft.Line.State != "Editing" || !session.Has("Administrator"))
            return new Opened(null, null, [], new StepSorts(catalogue));
        sorts ??= new StepSorts(catalogue) { Posts = Named(await people.OrganisationAsync(cancellation)) };
        var (drawing, unread) = DrawingReader.Read(await drafts.DefinitionAsync(draft.Line.Id, cancellation));
        var (tree, why) = drawing is null ? (null, unread) : StepTree.Of(drawing, sorts);
        if (tree is null)
            return new Opened(null, why, [], sorts);
        var desk = new DraftDesk(drafts, store, TreeHistory.Of(tree), draft, sorts);
        await desk.ResumeAsync();
        return new Opened(desk, null, await tables.FieldsAsync(draft.Line.Id, cancellation), sorts);
    }

    private static IReadOnlyList<NamedPost> Named(OrganisationResponse all) =>
        [.. all.Departments.SelectMany(d => d.Posts.Select(p => new NamedPost(p.Code, p.Name.StartsWith(d.ShortName, StringComparison.Ordinal) ? p.Name : $"{d.ShortName} {p.Name}")))];

    /// <param name="Desk">The draft as it is drawn; null: it is only looked at.</param>
    /// <param name="Why">Why it is no tree.</param>
    /// <param name="Fields">What conditions may ask for.</param>
    /// <param name="Sorts">What is known of the steps.</param>
    public sealed record Opened(DraftDesk? Desk, NoTree? Why, IReadOnlyList<ConditionFieldLine> Fields, StepSorts Sorts);
}

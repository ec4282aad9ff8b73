using System.Collections.Frozen;
using ApprovalHub.Domain.Cases;
using ApprovalHub.Domain.Clocks;
using ApprovalHub.Domain.Green;
using ApprovalHub.Domain.Kernel;
using ApprovalHub.Domain.Matters;
using ApprovalHub.Domain.People;
using ApprovalHub.Domain.Process;
using ApprovalHub.Domain.Supervision;

namespace ApprovalHub.Features.Acts;

/// <summary>
/// All that cases are handled by, read once and shared by all threads: matters, templates, calendar, people. A change to any of it writes a
/// new stamp in its own transaction, and every act asks for the stamp, so no act works by an old book.
/// </summary>
public sealed class Book(string stamp, BookPages pages)
{
    private readonly FrozenDictionary<Guid, MatterVersion> versions = pages.Matters.ToFrozenDictionary(v => v.Id);
    private readonly ILookup<string, MatterVersion> matters = pages.Matters.ToLookup(v => v.MatterCode);
    private readonly FrozenDictionary<(string, int), ProcessDefinition> definitions =
        pages.Templates.ToFrozenDictionary(t => (t.Id, t.Version), t => ProcessDefinition.Parse(t.Json).Value);

    public string Stamp { get; } = stamp;

    public WorkCalendar Calendar { get; } =
        WorkCalendar.From(pages.Years.Select(y => CalendarYear.Parse(y.Json).Value), pages.Closures.Select(c => c.AsClosure())).Value;

    /// <summary>Days on which the centre is shut.</summary>
    public IReadOnlyList<Closure> Closures { get; } = [.. pages.Closures.Select(c => c.AsClosure())];

    /// <summary>The changes that the calendar has had, in order.</summary>
    public IReadOnlyList<CalendarEdit> Edits { get; } = [.. pages.Edits.OrderBy(e => e.Number)];

    /// <summary>Number of the last of them; 0 where there was none.</summary>
    public int LastEdit => Edits.Count == 0 ? 0 : Edits[^1].Number;

    /// <summary>The rungs of all limits.</summary>
    public Ladder Ladder { get; } = new(pages.Rungs);

    public IReadOnlyList<SupervisionRule> Rules => pages.Rules;

    /// <summary>绿色通道额度</summary>
    public IReadOnlyList<GreenQuota> Quotas => pages.Quotas;

    public IReadOnlyDictionary<string, Department> Departments { get; } = pages.Departments.ToFrozenDictionary(d => d.Code);

    public IReadOnlyDictionary<Guid, Person> People { get; } = pages.People.ToFrozenDictionary(p => p.Id);

    public IReadOnlyDictionary<string, Window> Windows { get; } = pages.Windows.ToFrozenDictionary(w => w.Number);

    /// <summary>The desk through which every result leaves (统一出件), or null where the hall has none.</summary>
    public Window? Desk { get; } = pages.Windows.Where(w => w.Kind == WindowKind.Dispatch).MinBy(w => w.Number, StringComparer.Ordinal);

    public IReadOnlyList<Post> Posts => pages.Posts;

    public IReadOnlyList<Leave> Leaves => pages.Leaves;

    public IReadOnlyList<Authorisation> Authorisations => pages.Authorisations;

    /// <summary>The notices that the calendar's published years rest on.</summary>
    public IReadOnlyList<PublishedYear> Years => pages.Years;

    public IReadOnlyList<MatterVersion> MattersInForce(DateOnly day) => [.. pages.Matters.Where(v => v.InForceOn(day))];

    public IReadOnlyList<MatterVersion> VersionsOf(string matterCode) => [.. matters[matterCode].OrderBy(v => v.Version)];

    /// <summary>The versions in force on a day or later.</summary>
    public IReadOnlyList<MatterVersion> MattersFrom(DateOnly day) => [.. pages.Matters.Where(v => v.EffectiveTo is not { } end || end > day)];

    /// <summary>The version in force; refuses <c>MATTER_UNKNOWN</c> and <c>MATTER_NOT_IN_FORCE</c>.</summary>
    public MatterVersion MatterInForce(string matterCode, DateOnly day)
    {
        if (!matters.Contains(matterCode))
            throw Refusal.Missing("MATTER_UNKNOWN").With("matter", matterCode).Throwable();
        return MatterVersion.InForce(matters[matterCode], day)
            ?? throw Refusal.Conflict("MATTER_NOT_IN_FORCE").With("matter", matterCode).With("day", day.ToString("O", null)).Throwable();
    }

    public MatterVersion Version(Guid id) => versions[id];

    public ProcessDefinition Definition(string id, int version) => definitions[(id, version)];

    /// <summary>The same of what somebody asked for; refuses <c>TEMPLATE_UNKNOWN</c>.</summary>
    public ProcessDefinition Known(string id, int version) => definitions.TryGetValue((id, version), out var found) ? found
        : throw Refusal.Missing("TEMPLATE_UNKNOWN").With("template", id).With("version", version).Throwable();

    /// <summary>The versions of a template that were published, in order.</summary>
    public IReadOnlyList<int> PublishedVersions(string id) => [.. pages.Templates.Where(t => t.Id == id).Select(t => t.Version).Order()];

    /// <summary>The newest version of a template that is in force on a day; refuses <c>TEMPLATE_NOT_IN_FORCE</c>.</summary>
    public ProcessDefinition DefinitionInForce(string id, DateOnly day) => VersionInForce(id, day) is { } version ? Definition(id, version)
        : throw Refusal.Conflict("TEMPLATE_NOT_IN_FORCE").With("template", id).Throwable();

    /// <summary>Its number, or null where none is in force.</summary>
    public int? VersionInForce(string id, DateOnly day) => pages.Templates.Where(t => t.Id == id && t.MayServeOn(day)).Max(t => (int?)t.Version);

    /// <summary>The version of a template that is in force on a day and those that follow it, as published and retired; refuses <c>TEMPLATE_NOT_IN_FORCE</c>.</summary>
    public IReadOnlyList<ProcessDefinition> DefinitionsFrom(string id, DateOnly day) =>
        [.. Changes(id, day).Select(d => DefinitionInForce(id, d)).Distinct()];

    /// <summary>Whether a version of the template is in force on a day and ever after.</summary>
    public bool ServesFrom(string id, DateOnly day) => Changes(id, day).All(d => VersionInForce(id, d) is not null);

    /// <summary>The book as it would be once what is asked of a version is confirmed: it is out of use from its day.</summary>
    public Book Without(ProcessTemplate retiring) => new(Stamp, pages with
    {
        Templates = [.. pages.Templates.Select(t => (t.Id, t.Version) == (retiring.Id, retiring.Version) ? retiring.AsRetired() : t)],
    });

    /// <summary>Kinds of the special procedures that a template's steps run, or null where none of that id is in force.</summary>
    public IReadOnlyList<string>? ProceduresOf(string id, DateOnly day) =>
        VersionInForce(id, day) is { } version ? Definition(id, version).Procedures : null;

    /// <summary>The day, and each later one on which another version of the template comes in or goes out.</summary>
    private IEnumerable<DateOnly> Changes(string id, DateOnly day) => pages.Templates.Where(t => t.Id == id)
        .SelectMany(t => new[] { t.EffectiveFrom, t.RetiredFrom ?? day }).Where(d => d > day).Append(day).Distinct().Order();

    /// <summary>The person with the posts held on a day, as A or standing in, and the authorisations that go with them (R-AB, R-CHIEF).</summary>
    public Actor ActorFor(Guid personId, DateOnly day)
    {
        if (!People.TryGetValue(personId, out var person))
            throw Refusal.Forbidden("PERSON_UNKNOWN").Throwable();
        var held = HeldOn(day).Where(h => h.PersonId == personId).Select(h => h.Post).ToList();
        var powers = held.Select(h => h.OnBehalfOfId).OfType<Guid>().Append(personId).ToHashSet();
        return new Actor
        {
            PersonId = personId,
            Name = person.Name,
            DepartmentCode = person.DepartmentCode,
            Holdings = held,
            Authorisations = [.. pages.Authorisations.Where(a => powers.Contains(a.PersonId))],
        };
    }

    /// <summary>Who acts in which post on a day, as A or standing in; a post whose pair is away has nobody.</summary>
    public IEnumerable<(Guid PersonId, HeldPost Post)> HeldOn(DateOnly day) => pages.Posts
        .Select(post => (Post: post, Acting: post.ActingOn(day, pages.Leaves))).Where(p => p.Acting.IsOk)
        .Select(p => (p.Acting.Value.PersonId, Hold(p.Post, p.Acting.Value.OnBehalfOf)));

    private HeldPost Hold(Post post, Guid? behalf) => new(
        post.Role, post.DepartmentCode, post.Code, pages.Windows.FirstOrDefault(w => w.PostCode == post.Code),
        behalf is { } a ? People[a].Name : null)
    { OnBehalfOfId = behalf };
}

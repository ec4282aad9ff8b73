using ApprovalHub.Api.Contracts.People;

namespace ApprovalHub.Designer.Pages.People;

/// <summary>What the pages of the organisation ask of it.</summary>
public sealed class Roster(OrganisationResponse organisation)
{
    private readonly Dictionary<Guid, OrganisationResponse.Person> people = organisation.People.ToDictionary(person => person.Id);
    private readonly Dictionary<string, string> departments = organisation.Departments.ToDictionary(one => one.Code, one => one.ShortName);

    /// <summary>The person; a name on record only where somebody has left.</summary>
    public string Name(Guid? person) => person is { } id && people.TryGetValue(id, out var one) ? one.Name : "";

    public string Department(string code) => departments.GetValueOrDefault(code, code);

    /// <summary>The leave by which somebody is away today, or null.</summary>
    public OrganisationResponse.Leave? AwayToday(Guid person) =>
        organisation.Leaves.FirstOrDefault(leave => leave.PersonId == person && leave.From <= organisation.Today && organisation.Today <= leave.To);

    /// <summary>The posts that a person holds as A, with who stands in; and those as B.</summary>
    public IReadOnlyList<OrganisationResponse.Post> PostsOf(Guid person) =>
        [.. organisation.Departments.SelectMany(one => one.Posts).Where(post => post.A.Id == person || post.B.Id == person)];

    /// <summary>As a person is written into the field of the leave: name, staff number and department.</summary>
    public string Label(OrganisationResponse.Person person) => $"{person.Name} {person.StaffNo} {Department(person.DepartmentCode)}";

    /// <summary>The person of a label, or of a staff number, account or name that only one has; null otherwise.</summary>
    public OrganisationResponse.Person? Find(string text)
    {
        var words = text.Trim();
        var found = organisation.People.Where(one => Label(one) == words || one.StaffNo == words || one.Account == words || one.Name == words).ToList();
        return found.Count == 1 ? found[0] : null;
    }

    /// <summary>Whether one of the texts holds the words; no words are held by all.</summary>
    public static bool Holds(string? words, params string?[] texts) =>
        string.IsNullOrWhiteSpace(words) || texts.Any(text => text?.Contains(words.Trim(), StringComparison.OrdinalIgnoreCase) == true);
}

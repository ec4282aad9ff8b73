using ApprovalHub.Domain.Cases;
using ApprovalHub.Domain.People;

namespace ApprovalHub.Features.Acts;

/// <summary>Who is meant by a person, a pool, a post or a role of a department on a day; stand-ins take the place of those who are away (R-AB).</summary>
internal sealed class Roster(Book book, DateOnly day)
{
    private readonly IReadOnlyList<(Guid PersonId, HeldPost Post)> held = [.. book.HeldOn(day)];

    /// <summary>Whoever a notice goes to that names them so; where nobody is meant the head of the department, and without one the supervisors.</summary>
    /// <param name="whom">As the outbox names them.</param>
    /// <param name="department">The department that the matter lies with.</param>
    public IReadOnlySet<Guid> Behind(string whom, string department)
    {
        var people = Named(whom);
        if (people.Count == 0)
            people = In(Role.DepartmentHead, department);
        return people.Count > 0 ? people : In(Role.Supervisor, null);
    }

    /// <summary>The people who hold a role today, in a department or anywhere.</summary>
    public HashSet<Guid> In(Role role, string? department) =>
        [.. held.Where(h => h.Post.Role == role && (department is null || h.Post.DepartmentCode == department)).Select(h => h.PersonId)];

    /// <summary>A person, and while they are away those who stand in for them too.</summary>
    public HashSet<Guid> Person(Guid id) => book.Leaves.Any(l => l.PersonId == id && l.Covers(day))
        ? [id, .. held.Where(h => h.Post.OnBehalfOfId == id).Select(h => h.PersonId)]
        : book.People.ContainsKey(id) ? [id] : [];

    private HashSet<Guid> Named(string whom) => whom.Split(':') switch
    {
        ["Person", var key] when Guid.TryParse(key, out var id) => Person(id),
        [nameof(Role.Supervisor)] => In(Role.Supervisor, null),
        [nameof(Role.ChiefRepresentative), var department] => In(Role.ChiefRepresentative, department),
        [nameof(Role.DepartmentHead), var department] => In(Role.DepartmentHead, department),
        _ => InPool(whom),
    };

    /// <summary>Everybody who finds the task in a pool of theirs; a post may be named by its code alone.</summary>
    private HashSet<Guid> InPool(string pool)
    {
        var matters = book.MattersInForce(day).Select(v => (v.MatterCode, v.Content.Department)).ToList();
        return [.. held.Where(h => h.Post.PostCode == pool || Pool.For(new Actor { PersonId = h.PersonId, Name = "", Holdings = [h.Post] }, matters).Contains(pool))
            .Select(h => h.PersonId)];
    }
}

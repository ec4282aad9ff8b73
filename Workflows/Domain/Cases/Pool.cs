using ApprovalHub.Domain.Process;

namespace ApprovalHub.Domain.Cases;

/// <summary>
/// The pool (待办池) that an unclaimed task lies in, as one short key, so that an inbox is one range of an index however many cases there are.
/// </summary>
public static class Pool
{
    /// <summary>The pool of a task.</summary>
    /// <param name="who">Who may act.</param>
    /// <param name="leadDepartment">The department that owns the matter; a window's pool goes by it.</param>
    public static string Of(StepActor who, string leadDepartment) => who.Kind switch
    {
        ActorKind.Post => Key(who.Kind, who.Post),
        ActorKind.WindowClerk or ActorKind.Applicant => Key(who.Kind, leadDepartment),
        ActorKind.Dispatcher => Key(who.Kind, null),
        _ => Key(who.Kind, who.Department ?? leadDepartment),
    };

    /// <summary>The pools that a person looks into by the posts held today.</summary>
    /// <param name="actor">The person.</param>
    /// <param name="matters">Code and department of every matter in force: a window looks into the pools of those that it takes.</param>
    public static IReadOnlyList<string> For(Actor actor, IReadOnlyCollection<(string Code, string Department)> matters) =>
        [.. actor.Holdings.SelectMany(h => For(h, matters)).Distinct()];

    private static IEnumerable<string> For(HeldPost post, IReadOnlyCollection<(string Code, string Department)> matters)
    {
        yield return Key(ActorKind.Post, post.PostCode);
        switch (post.Role)
        {
            case People.Role.WindowClerk:
                foreach (var (_, department) in matters.Where(m => post.Window is null || post.Window.Takes(m.Code, m.Department)).DistinctBy(m => m.Department))
                    yield return Key(ActorKind.WindowClerk, department);
                break;
            case People.Role.Reviewer:
                yield return Key(ActorKind.Reviewer, post.DepartmentCode);
                break;
            case People.Role.ChiefRepresentative:
                yield return Key(ActorKind.ChiefRepresentative, post.DepartmentCode);
                break;
            case People.Role.DepartmentHead:
                yield return Key(ActorKind.DepartmentHead, post.DepartmentCode);
                yield return Key(ActorKind.ChiefRepresentative, post.DepartmentCode);
                break;
            case People.Role.Dispatcher:
                yield return Key(ActorKind.Dispatcher, null);
                break;
        }
    }

    private static string Key(ActorKind kind, string? of) => of is null ? kind.ToString() : $"{kind}:{of}";
}

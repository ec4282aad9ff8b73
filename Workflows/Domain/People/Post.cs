using ApprovalHub.Domain.Kernel;

namespace ApprovalHub.Domain.People;

/// <summary>A post (岗位) with its AB pair; its code is its key.</summary>
public sealed class Post
{
    private Post()
    {
    }

    /// <param name="code">Key, for example <c>SCJG-REV1</c>.</param>
    /// <param name="departmentCode">Department that the post belongs to.</param>
    /// <param name="name">Name as people read it.</param>
    /// <param name="role">What the post is for.</param>
    /// <param name="holding">Its AB pair.</param>
    public Post(string code, string departmentCode, string name, Role role, Holding holding)
    {
        Code = code;
        DepartmentCode = departmentCode;
        Name = name;
        Role = role;
        Hold(holding);
    }

    public string Code { get; private set; } = "";

    public string DepartmentCode { get; private set; } = "";

    public string Name { get; private set; } = "";

    public Role Role { get; private set; }

    /// <summary>A角</summary>
    public Guid HolderA { get; private set; }

    /// <summary>B角</summary>
    public Guid HolderB { get; private set; }

    /// <summary>Gives the post to a pair; nobody can stand in for himself (<c>POST_PAIR_IS_ONE_PERSON</c>).</summary>
    public void Hold(Holding holding)
    {
        if (holding.A == holding.B)
            throw Refusal.Invalid("POST_PAIR_IS_ONE_PERSON").With("post", Code).Throwable();
        HolderA = holding.A;
        HolderB = holding.B;
    }

    /// <summary>
    /// Who acts on a day: A; B on A's behalf with A's full powers while A is away, with or without a handover (FACTS 5.2).
    /// Where both are away the post would be empty, which the AB rule forbids: <c>POST_UNATTENDED</c>.
    /// </summary>
    /// <param name="day">The day, in Asia/Shanghai.</param>
    /// <param name="leaves">Leaves of anybody; those of others do not matter.</param>
    public Result<Acting> ActingOn(DateOnly day, IEnumerable<Leave> leaves)
    {
        var away = leaves.Where(l => l.Covers(day)).Select(l => l.PersonId).ToHashSet();
        if (!away.Contains(HolderA))
            return new Acting(HolderA, null);
        if (!away.Contains(HolderB))
            return new Acting(HolderB, HolderA);
        return Refusal.Conflict("POST_UNATTENDED").With("post", Code).With("name", Name).With("day", FormattableString.Invariant($"{day:O}"));
    }
}

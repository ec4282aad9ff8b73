namespace ApprovalHub.Features.Acts;

/// <summary>What an act tells, as rows of its transaction.</summary>
/// <param name="Rows">Notices and messages, to be saved with the act.</param>
/// <param name="People">The members of staff who have a new notice by it.</param>
public sealed record ToldRows(IReadOnlyList<object> Rows, IReadOnlyCollection<Guid> People)
{
    /// <summary>Whether platforms are told something.</summary>
    public bool Reported { get; init; }

    public static ToldRows Nothing { get; } = new([], []);
}

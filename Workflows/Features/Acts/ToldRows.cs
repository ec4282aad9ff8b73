namespace ApprovalHub.Features.Acts;

/// <summary>What an act tells, as rows of its transaction.</summary>
/// <param name="Rows">Notices and messages, to be saved with the act.</param>
/// <param name="People">The members of staff who have a new notice by it.</param>
public sealed record ToldRows(IReadOnlyList<object> Rows, IReadOnlyCollection<Guid> People)
{
    public static ToldRows Nothing { get; } = new([], []);
}

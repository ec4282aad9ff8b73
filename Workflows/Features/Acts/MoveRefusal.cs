namespace ApprovalHub.Features.Acts;

/// <summary>Why a case was not moved: one row a case, whoever noted it first.</summary>
public sealed class MoveRefusal
{
    private MoveRefusal()
    {
    }

    /// <param name="moveId">Of which move.</param>
    /// <param name="place">The case's place in it, from 0.</param>
    /// <param name="json">The refusal as JSON.</param>
    public MoveRefusal(Guid moveId, int place, string json) => (MoveId, Place, Json) = (moveId, place, json);

    public Guid MoveId { get; private set; }

    public int Place { get; private set; }

    public string Json { get; private set; } = "";
}

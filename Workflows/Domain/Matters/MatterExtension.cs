namespace ApprovalHub.Domain.Matters;

/// <summary>By how much the statutory limit of a matter may be extended (延长期限) where its own list says so.</summary>
/// <param name="AtMost">The longest extension, in the unit of the statutory limit.</param>
/// <param name="Ground">The article.</param>
public sealed record MatterExtension(int AtMost, string Ground)
{
    /// <summary>How often; once unless the special law says more.</summary>
    public int Times { get; init; } = 1;
}

namespace ApprovalHub.Features.Acts;

/// <summary>The platforms that the centre reports to, by the codes of <see cref="Domain.Sync.Platforms"/>; none where it stands alone.</summary>
public sealed record PlatformList(IReadOnlyList<string> Codes)
{
    public static PlatformList None { get; } = new([]);
}

namespace ApprovalHub.Features.Ports;

/// <summary>Bounds of uploads in this installation.</summary>
/// <param name="Largest">Bytes of a file at most.</param>
public sealed record FileLimits(long Largest)
{
    /// <summary>Bytes of one part at most: above that a file comes in parts.</summary>
    public const int Part = 8 * 1024 * 1024;
}

namespace ApprovalHub.Features.Ports.Inbound;

/// <summary>A material as a platform names it: by its code on the matter's list, or by its name.</summary>
/// <param name="Code">Its code, or null.</param>
/// <param name="Name">Its name, or null.</param>
/// <param name="Copies">How many.</param>
public sealed record IncomingMaterial(string? Code, string? Name, int Copies)
{
    /// <summary>附件; null for none.</summary>
    public IReadOnlyList<IncomingFile>? Files { get; init; }
}

namespace ApprovalHub.Api.Contracts.Matters;

/// <summary>A dry run of an import: what would change, or every fault; nothing is kept.</summary>
/// <param name="EffectiveFrom">First day on which it would be in force.</param>
/// <param name="Matters">The matters that would get a version.</param>
/// <param name="Unchanged">How many stand in the files as they are in force.</param>
/// <param name="Faults">Every fault by file, row and field; then nothing can be imported.</param>
public sealed record ImportCheckResponse(
    DateOnly EffectiveFrom, IReadOnlyList<ImportCheckResponse.Matter> Matters, int Unchanged, IReadOnlyList<ImportResponse.Fault> Faults)
{
    /// <param name="Code">实施编码</param>
    /// <param name="Name">Its name.</param>
    /// <param name="Version">The version that it would get; 1 for a new matter.</param>
    /// <param name="Changes">What differs from the version before; empty for a new matter.</param>
    public sealed record Matter(string Code, string Name, int Version, IReadOnlyList<MatterChange> Changes);
}

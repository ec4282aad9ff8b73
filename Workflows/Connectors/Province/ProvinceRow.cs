using System.Text.Json;

namespace ApprovalHub.Connectors.Province;

/// <summary>One row of a data set.</summary>
/// <param name="RowGuid">Its key; the same again is the same row.</param>
/// <param name="ProjectNo">办件编号</param>
/// <param name="Sequence">1, 2, 3 … in the case.</param>
/// <param name="Version">1, and more for what was corrected.</param>
/// <param name="Time">The instant of the act.</param>
/// <param name="Data">The set's fields, all text.</param>
internal sealed record ProvinceRow(string RowGuid, string ProjectNo, int Sequence, int Version, string Time, JsonElement Data)
{
    /// <summary>Steps right before it that were given up; null for none.</summary>
    public IReadOnlyList<int>? Skips { get; init; }
}

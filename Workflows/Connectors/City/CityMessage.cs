namespace ApprovalHub.Connectors.City;

/// <summary>One step of one case.</summary>
/// <param name="MessageId">Its key; the same again is the same message.</param>
/// <param name="ProjectNo">办件编号</param>
/// <param name="Sequence">1, 2, 3 … in the case.</param>
/// <param name="Version">1, and more for what was corrected.</param>
/// <param name="Type">The data set.</param>
/// <param name="Time">The instant of the act.</param>
/// <param name="Body">The set's fields, all text, the personal ones under SM4.</param>
internal sealed record CityMessage(string MessageId, string ProjectNo, int Sequence, int Version, string Type, string Time, IReadOnlyDictionary<string, string> Body)
{
    /// <summary>Steps right before it that were given up; null for none.</summary>
    public IReadOnlyList<int>? Skips { get; init; }
}

namespace ApprovalHub.Api.Contracts.Templates;

/// <summary>A case of a rehearsal, as it was beside as it would be.</summary>
/// <param name="Line">As in the list.</param>
/// <param name="Was">As it was, by the version of its time; null where it was made up.</param>
/// <param name="Would">As it would be.</param>
/// <param name="Differences">What differs.</param>
/// <param name="Faults">Who is lacking today.</param>
public sealed record RehearsedDetail(
    RehearsedLine Line, PlayedCase? Was, PlayedCase? Would, IReadOnlyList<RehearsedDetail.Difference> Differences, IReadOnlyList<CheckResponse.Fault> Faults)
{
    /// <param name="Sort">See <see cref="RehearsalResponse.Total.Sorts"/>.</param>
    /// <param name="NodeId">The step, where there is one.</param>
    /// <param name="Name">Its name; for papers their kind, for what has no place its signal.</param>
    /// <param name="Was">As it was: a count, ports, actors as <c>Kind:department</c> parted by commas, or a result.</param>
    /// <param name="Would">As it would be.</param>
    public sealed record Difference(string Sort, string? NodeId, string? Name, string? Was, string? Would);
}

namespace ApprovalHub.Domain.Sync;

/// <summary>A data set of a day as a platform or the hub sums it up.</summary>
/// <param name="DataSet">Data set of GB/T 39046-2020.</param>
/// <param name="Count">Steps, each once.</param>
/// <param name="Digest">Digest of their digests; empty for none.</param>
public sealed record HeldSet(string DataSet, int Count, string Digest);

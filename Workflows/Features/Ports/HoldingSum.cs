namespace ApprovalHub.Features.Ports;

/// <summary>A data set of a day as a platform sums it up.</summary>
/// <param name="DataSet">Data set of GB/T 39046-2020.</param>
/// <param name="Count">Steps, each once.</param>
/// <param name="Digest">Digest of their digests.</param>
public sealed record HoldingSum(string DataSet, int Count, string Digest);

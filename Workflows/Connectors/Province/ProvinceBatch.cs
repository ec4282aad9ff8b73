namespace ApprovalHub.Connectors.Province;

/// <summary>Rows of one data set.</summary>
/// <param name="Batch">Name of the batch, for talking about it.</param>
/// <param name="Rows">The rows.</param>
internal sealed record ProvinceBatch(string Batch, IReadOnlyList<ProvinceRow> Rows);

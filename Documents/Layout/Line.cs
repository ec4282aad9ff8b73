namespace ApprovalHub.Documents.Layout;

/// <summary>A set line: each character at its place from the left edge of the text.</summary>
internal sealed record Line(IReadOnlyList<Cluster> Clusters, IReadOnlyList<float> Places);

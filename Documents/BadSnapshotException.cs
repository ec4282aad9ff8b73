namespace ApprovalHub.Documents;

/// <summary>A snapshot cannot be read as the paper it is said to be.</summary>
public sealed class BadSnapshotException(string paper, string why, Exception? inner)
    : Exception($"The snapshot is no {paper}: {why}", inner);

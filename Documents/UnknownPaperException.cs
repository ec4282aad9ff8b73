namespace ApprovalHub.Documents;

/// <summary>Nobody prints this kind of paper, or not in this version of its template.</summary>
public sealed class UnknownPaperException(string kind, int version, string known)
    : Exception($"No template prints '{kind}' version {version}; known are {known}")
{
    public string Kind { get; } = kind;

    public int Version { get; } = version;
}

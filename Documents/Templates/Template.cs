using ApprovalHub.Documents.Layout;

namespace ApprovalHub.Documents.Templates;

/// <summary>Prints one version of one kind of paper. A version in use is never changed: a change in wording is a new version beside it.</summary>
internal abstract class Template
{
    public abstract string Kind { get; }

    public abstract int Version { get; }

    public abstract Sheet Compose(string snapshotJson, PressOptions options);
}

using ApprovalHub.Documents.Models;

namespace ApprovalHub.Documents.Tests;

/// <summary>One press for all tests, as one is shared in production.</summary>
public sealed class PressFixture : IDisposable
{
    public DocumentPress Press { get; } = new(new PressOptions());

    /// <summary>Prints a paper by the newest version of its kind.</summary>
    public byte[] Print(Paper paper)
    {
        var kind = paper.GetType().Name[..^nameof(Paper).Length];
        return Press.Render(kind, DocumentPress.Kinds[kind], PaperJson.Write<object>(paper));
    }

    public void Dispose() => Press.Dispose();
}

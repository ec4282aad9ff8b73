using ApprovalHub.Documents.Models;

namespace ApprovalHub.Documents.Tests;

/// <summary>One press for all tests, as one is shared in production.</summary>
public sealed class PressFixture : IDisposable
{
    public DocumentPress Press { get; } = new(new PressOptions());

    public byte[] Print(ReceiptPaper paper) => Press.Render(PaperKinds.Receipt, 1, PaperJson.Write(paper));

    public byte[] Print(AcceptanceNoticePaper paper) => Press.Render(PaperKinds.AcceptanceNotice, 1, PaperJson.Write(paper));

    public byte[] Print(GrantDecisionPaper paper) => Press.Render(PaperKinds.GrantDecision, 1, PaperJson.Write(paper));

    public void Dispose() => Press.Dispose();
}

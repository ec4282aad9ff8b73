using ApprovalHub.Documents.Layout;
using ApprovalHub.Documents.Templates;

namespace ApprovalHub.Documents;

public sealed partial class DocumentPress
{
    /// <summary>邮寄清单 as PDF, A4: a pure function of its snapshot; it is about many cases and bears no number.</summary>
    /// <param name="snapshotJson">A <see cref="Models.PostingListPaper"/>, as <see cref="PaperJson.Write"/> wrote it.</param>
    /// <exception cref="BadSnapshotException">The snapshot is no posting list.</exception>
    public byte[] RenderPostingList(string snapshotJson) => Printer.Print(PostingListV1.Compose(snapshotJson), _shelf);
}

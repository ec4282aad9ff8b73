using ApprovalHub.Documents;
using ApprovalHub.Documents.Models;
using ApprovalHub.Domain.Kernel;
using ApprovalHub.Features.Ports;

namespace ApprovalHub.Api.Host.Papers;

/// <summary>邮寄清单 behind the port. Without fonts it refuses <c>FONTS_MISSING</c>.</summary>
internal sealed class PostingPress(Lazy<DocumentPress> press, Centre centre) : IPostingListPress
{
    public byte[] Print(PostingList list)
    {
        var snapshot = PaperJson.Write(new PostingListPaper
        {
            Centre = centre.Name,
            Day = list.Day,
            Sender = list.Sender,
            MadeAt = list.At,
            Parcels =
            [
                .. list.Parcels.Select(p => new PostingListPaper.Parcel(
                    p.Carrier, p.TrackingNo, p.Recipient, p.Address, [.. p.Contents.Select(c => new PostingListPaper.Content(c.Name, c.CaseNumber))], p.Phone)),
            ],
        });
        try
        {
            return press.Value.RenderPostingList(snapshot);
        }
        catch (FontsMissingException fault)
        {
            throw Refusal.Unavailable("FONTS_MISSING").With("fonts", fault.Message).Throwable();
        }
    }
}

using ApprovalHub.Documents;
using ApprovalHub.Documents.Watermarks;
using ApprovalHub.Domain.Files;
using ApprovalHub.Domain.Kernel;
using ApprovalHub.Features.Ports;

namespace ApprovalHub.Api.Host.Files;

/// <summary>The watermark behind the port.</summary>
internal sealed class Stamp(Lazy<Watermark> watermark) : IWatermark, IDisposable
{
    byte[] IWatermark.Stamp(string type, byte[] bytes, string text)
    {
        try
        {
            return type == FileTypes.Pdf ? watermark.Value.OnPdf(bytes, text) : watermark.Value.OnPicture(bytes, text);
        }
        catch (UnreadableFileException)
        {
            throw Refusal.Conflict("FILE_UNREADABLE").Throwable();
        }
        catch (FontsMissingException fault)
        {
            throw Refusal.Unavailable("FONTS_MISSING").With("fonts", fault.Message).Throwable();
        }
    }

    public void Dispose()
    {
        if (watermark.IsValueCreated)
            watermark.Value.Dispose();
    }
}

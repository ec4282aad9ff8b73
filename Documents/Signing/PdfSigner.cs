using System.Globalization;
using System.Text;
using ApprovalHub.Documents.Updates;

namespace ApprovalHub.Documents.Signing;

/// <summary>
/// Signs a PDF of the press by PAdES B-B (SubFilter ETSI.CAdES.detached) in an incremental update, which leaves it the PDF/A it was: an invisible
/// signature field with an (empty) appearance, whose certificate travels inside. Keys whose signatures are random (ECDSA, RSA-PSS) give other
/// bytes each time: whoever signs stores the first.
/// </summary>
public static class PdfSigner
{
    private const string NoRange = "/ByteRange [0 0000000000 0000000000 0000000000]";

    /// <param name="pdf">A PDF that <see cref="DocumentPress"/> printed.</param>
    /// <param name="key">Signs.</param>
    /// <param name="reason">Why, as readers show it, for example the paper's number.</param>
    /// <param name="dated">The paper's own date, which is the claimed time of signing.</param>
    /// <exception cref="UnreadableFileException">The PDF is not one of the press, or is signed.</exception>
    public static byte[] Sign(byte[] pdf, SigningKey key, string reason, DateTimeOffset dated)
    {
        var update = new PdfUpdate(pdf);
        var room = CmsSignature.Room(key);
        var signature = update.Add($"<</Type /Sig\n/Filter /Adobe.PPKLite\n/SubFilter /ETSI.CAdES.detached\n/M {PdfUpdate.Date(dated)}\n" +
            $"/Name {PdfUpdate.Text(key.Certificate.GetNameInfo(System.Security.Cryptography.X509Certificates.X509NameType.SimpleName, forIssuer: false))}\n" +
            $"/Reason {PdfUpdate.Text(reason)}\n{NoRange}\n/Contents <{new string('0', room * 2)}>>>");
        var page = update.LastPage;
        var appearance = update.AddStream("/Type /XObject/Subtype /Form/BBox [0 0 0 0]/Resources <<>>", []);
        var field = update.Add(string.Create(CultureInfo.InvariantCulture,
            $"<</Type /Annot\n/Subtype /Widget\n/FT /Sig\n/T (Signature1)\n/F 132\n/Rect [0 0 0 0]\n/P {page} 0 R\n/V {signature} 0 R\n/AP <</N {appearance} 0 R>>>>"));
        update.AddTo(page, string.Create(CultureInfo.InvariantCulture, $"/Annots [{field} 0 R]"));
        update.AddToCatalog(string.Create(CultureInfo.InvariantCulture, $"/AcroForm <</Fields [{field} 0 R]\n/SigFlags 3>>"));
        return Fill(update.Write(), key, room);
    }

    /// <summary>Says which bytes are signed (all but the signature itself) and signs them.</summary>
    private static byte[] Fill(byte[] written, SigningKey key, int room)
    {
        var range = written.AsSpan().LastIndexOf(Encoding.ASCII.GetBytes(NoRange));
        var open = range + NoRange.Length + "\n/Contents ".Length;
        var close = open + room * 2 + 2;
        var said = string.Create(CultureInfo.InvariantCulture, $"/ByteRange [0 {open} {close} {written.Length - close}").PadRight(NoRange.Length - 1) + "]";
        Encoding.ASCII.GetBytes(said).CopyTo(written, range);
        var signature = CmsSignature.Over([.. written.AsSpan(0, open), .. written.AsSpan(close)], key);
        if (signature.Length > room)
            throw new InvalidOperationException($"A signature of {signature.Length} bytes does not fit into {room}.");
        Encoding.ASCII.GetBytes(Convert.ToHexString(signature)).CopyTo(written, open + 1);
        return written;
    }
}

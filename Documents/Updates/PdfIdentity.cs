using System.Security.Cryptography;
using System.Text;

namespace ApprovalHub.Documents.Updates;

/// <summary>
/// Gives a PDF/A of Skia an identity that follows from its content. Skia draws one by the clock, and a paper must be a pure function of its
/// snapshot. It stands twice in the metadata and once in the trailer, behind all that has a place in the cross-reference table.
/// </summary>
internal static class PdfIdentity
{
    private const int Digits = 32;
    private static readonly byte[] Document = "<xmpMM:DocumentID>uuid:"u8.ToArray(), Instance = "<xmpMM:InstanceID>uuid:"u8.ToArray();
    private static readonly byte[] Identity = "/ID ["u8.ToArray(), End = "]>>\nstartxref"u8.ToArray();

    public static byte[] Settle(byte[] pdf)
    {
        var (from, to) = (At(pdf, Identity) + Identity.Length, At(pdf, End));
        Write(pdf, new string('0', Digits));
        var digits = Convert.ToHexStringLower(SHA256.HashData([.. pdf.AsSpan(0, from), .. pdf.AsSpan(to)]).AsSpan(0, Digits / 2));
        Write(pdf, digits);
        var pair = Encoding.ASCII.GetBytes($"<{digits.ToUpperInvariant()}> <{digits.ToUpperInvariant()}>"); // Skia's may be of another length: hexadecimal or plain
        return [.. pdf.AsSpan(0, from), .. pair, .. pdf.AsSpan(to)];
    }

    private static void Write(byte[] pdf, string digits)
    {
        var uuid = Encoding.ASCII.GetBytes($"{digits[..8]}-{digits[8..12]}-{digits[12..16]}-{digits[16..20]}-{digits[20..]}");
        uuid.CopyTo(pdf, At(pdf, Document) + Document.Length);
        uuid.CopyTo(pdf, At(pdf, Instance) + Instance.Length);
    }

    private static int At(byte[] pdf, byte[] words) =>
        pdf.AsSpan().LastIndexOf(words) is >= 0 and var at ? at : throw new UnreadableFileException("it has no identity");
}

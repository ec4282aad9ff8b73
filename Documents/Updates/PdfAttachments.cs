using System.Globalization;
using System.Text;

namespace ApprovalHub.Documents.Updates;

/// <summary>
/// Puts files into a PDF. PDF/A-2 lets only PDF/A files be embedded (ISO 19005-2 §6.8), so a paper that carries others claims PDF/A-3b
/// (ISO 19005-3 §6.8): each file is associated with the document and says what it is to it.
/// </summary>
internal static class PdfAttachments
{
    private static readonly byte[] SecondPart = "<pdfaid:part>2</pdfaid:part>"u8.ToArray(), ThirdPart = "<pdfaid:part>3</pdfaid:part>"u8.ToArray();

    /// <param name="pdf">A PDF/A-2b of the press.</param>
    /// <param name="files">At least one.</param>
    /// <param name="dated">The files' date, that of the paper.</param>
    public static byte[] Attach(byte[] pdf, IReadOnlyList<Attachment> files, DateTimeOffset dated)
    {
        var update = new PdfUpdate(AsThirdPart(pdf));
        var named = files.Select(file => (file.Name, Number: Add(update, file, dated))).OrderBy(file => file.Name, StringComparer.Ordinal).ToList();
        update.AddToCatalog($"/AF [{string.Join(' ', named.Select(file => Reference(file.Number)))}]\n" +
            $"/Names <</EmbeddedFiles <</Names [{string.Join(' ', named.Select(file => $"({file.Name}) {Reference(file.Number)}"))}]>>>>");
        return update.Write();
    }

    private static int Add(PdfUpdate update, Attachment file, DateTimeOffset dated)
    {
        if (file.Name.Any(letter => !char.IsAsciiLetterOrDigit(letter) && letter is not ('-' or '.')))
            throw new ArgumentException("A file name of letters, digits, dots and hyphens.", nameof(file));
        var stream = update.AddStream(
            $"/Type /EmbeddedFile/Subtype /{file.MediaType.Replace("/", "#2F", StringComparison.Ordinal)}" +
            string.Create(CultureInfo.InvariantCulture, $"/Params <</Size {file.Bytes.Length}/ModDate {PdfUpdate.Date(dated)}>>"),
            file.Bytes);
        return update.Add($"<</Type /Filespec\n/F ({file.Name})\n/UF {PdfUpdate.Text(file.Name)}\n/Desc {PdfUpdate.Text(file.Description)}\n" +
            $"/AFRelationship /Data\n/EF <</F {Reference(stream)}/UF {Reference(stream)}>>>>");
    }

    private static string Reference(int number) => string.Create(CultureInfo.InvariantCulture, $"{number} 0 R");

    /// <summary>Changes one digit of the metadata, which stand uncompressed in the file.</summary>
    private static byte[] AsThirdPart(byte[] pdf)
    {
        var at = pdf.AsSpan().IndexOf(SecondPart);
        if (at < 0)
            throw new UnreadableFileException($"it does not say {Encoding.ASCII.GetString(SecondPart)}");
        var copy = pdf.ToArray();
        ThirdPart.CopyTo(copy, at);
        return copy;
    }
}

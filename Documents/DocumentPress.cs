using System.Collections.Frozen;
using System.Globalization;
using System.Text;
using ApprovalHub.Documents.Dossiers;
using ApprovalHub.Documents.Layout;
using ApprovalHub.Documents.Models;
using ApprovalHub.Documents.Ofd;
using ApprovalHub.Documents.Templates;

namespace ApprovalHub.Documents;

/// <summary>
/// Prints papers (文书). A PDF is a pure function of kind, template version and snapshot (HOUSE.md D8): the same bytes every time, on every
/// thread, as long as the options and the fonts stay. Make one and share it; it holds the fonts open.
/// </summary>
public sealed partial class DocumentPress : IDisposable
{
    private readonly PressOptions _options;
    private readonly FrozenDictionary<(string Kind, int Version), Template> _templates;
    private readonly FontShelf _shelf;

    /// <exception cref="FontsMissingException">No face for one of the uses; the message names the packages to install.</exception>
    /// <exception cref="UnreadableFileException">The picture of a seal is not there or is none.</exception>
    public DocumentPress(PressOptions options)
        : this(options, Shipped)
    {
    }

    internal DocumentPress(PressOptions options, IEnumerable<Template> templates)
    {
        _options = options with { Pictures = SealPictures.Load(options.SealImages) };
        _templates = templates.ToFrozenDictionary(template => (template.Kind, template.Version));
        _shelf = new FontShelf(options, FontShelf.SystemFolders);
    }

    /// <summary>The paper as PDF, A4.</summary>
    /// <param name="kind">One of <see cref="PaperKinds"/>.</param>
    /// <param name="templateVersion">The version that was current when the snapshot was taken.</param>
    /// <param name="snapshotJson">The snapshot, as <see cref="PaperJson.Write"/> wrote it.</param>
    /// <exception cref="UnknownPaperException">No such kind, or not in this version.</exception>
    /// <exception cref="BadSnapshotException">The snapshot is not one of this kind.</exception>
    public byte[] Render(string kind, int templateVersion, string snapshotJson) => Printer.Print(Compose(kind, templateVersion, snapshotJson), _shelf);

    /// <summary>The same paper as OFD (版式文件, GB/T 33190-2016), set by the same layout: the same pages, text and places as its PDF. It bears no signature.</summary>
    /// <exception cref="UnknownPaperException">No such kind, or not in this version.</exception>
    /// <exception cref="BadSnapshotException">The snapshot is not one of this kind.</exception>
    public byte[] RenderOfd(string kind, int templateVersion, string snapshotJson) => OfdPackage.Print(Compose(kind, templateVersion, snapshotJson), _shelf);

    /// <summary>Version of the template that new monthly reports get.</summary>
    public static int ReportVersion => 3;

    /// <summary>督查月报 as PDF, A4: a pure function of its snapshot like a paper, but it is about no case and bears no number.</summary>
    /// <param name="templateVersion">The version that was current when the snapshot was taken.</param>
    /// <param name="snapshotJson">A <see cref="Models.MonthlyReportPaper"/>, as <see cref="PaperJson.Write"/> wrote it.</param>
    /// <exception cref="UnknownPaperException">Not in this version.</exception>
    /// <exception cref="BadSnapshotException">The snapshot is no monthly report.</exception>
    public byte[] RenderReport(int templateVersion, string snapshotJson) => templateVersion switch
    {
        1 => Printer.Print(MonthlyReportV1.Compose(snapshotJson), _shelf),
        2 => Printer.Print(MonthlyReportV2.Compose(snapshotJson), _shelf),
        3 => Printer.Print(MonthlyReportV3.Compose(snapshotJson), _shelf),
        _ => throw new UnknownPaperException(MonthlyReportV1.Kind, templateVersion, $"{MonthlyReportV1.Kind} {ReportVersion}"),
    };

    /// <summary>The title that a paper bears.</summary>
    /// <exception cref="UnknownPaperException">No such kind, or not in this version.</exception>
    /// <exception cref="BadSnapshotException">The snapshot is not one of this kind.</exception>
    public string TitleOf(string kind, int templateVersion, string snapshotJson) => Compose(kind, templateVersion, snapshotJson).Title;

    /// <summary>案卷: cover, index and the papers' PDFs in one with bookmarks, a derived copy (PDF/A-2b, no signatures). The papers' own bytes stay as they are.</summary>
    /// <param name="dossier">What cover and index say.</param>
    /// <param name="read">The PDF of the n-th paper (from 0), asked twice: to count its pages and to copy them.</param>
    /// <param name="to">Where it is written.</param>
    public Task BindAsync(DossierPaper dossier, Func<int, Task<byte[]>> read, Stream to) => new DossierBinder(_shelf).BindAsync(dossier, read, to);

    /// <summary>
    /// The characters that no face can print, each once, in the order they come. Ask before a number is taken; a paper that is printed all
    /// the same shows such a character as [U+XXXX].
    /// </summary>
    public IReadOnlyList<MissingGlyph> Missing(string text)
    {
        var missing = new List<MissingGlyph>();
        var graphemes = StringInfo.GetTextElementEnumerator(text);
        while (graphemes.MoveNext())
        {
            var grapheme = graphemes.GetTextElement();
            var names = PlainText.Clean(grapheme).EnumerateRunes().Where(IsMissing).Select(PlainText.Name);
            var codePoints = string.Join(' ', names);
            if (codePoints.Length > 0)
                missing.Add(new MissingGlyph(grapheme, codePoints));
        }

        return [.. missing.Distinct()];
    }

    /// <summary>The same for every text of a snapshot.</summary>
    /// <exception cref="BadSnapshotException">The snapshot is no JSON.</exception>
    public IReadOnlyList<MissingGlyph> MissingIn(string snapshotJson) => Missing(string.Join('\n', PaperJson.Texts(snapshotJson)));

    public void Dispose() => _shelf.Dispose();

    private bool IsMissing(Rune rune) => rune.Value != '\n' && _shelf.FaceFor(rune.Value, FontRole.Body) is null;

    internal Sheet Compose(string kind, int templateVersion, string snapshotJson) => _templates.TryGetValue((kind, templateVersion), out var template)
        ? template.Compose(snapshotJson, _options)
        : throw new UnknownPaperException(kind, templateVersion, Known());

    /// <summary>A text as it is printed: what no face has is written out by its code.</summary>
    internal string Printable(string text) => PlainText.Printable(text, codePoint => _shelf.FaceFor(codePoint, FontRole.Body) is not null);

    internal LaidSheet Lay(Sheet sheet) => LaidSheet.Lay(sheet, _shelf);

    private string Known() => string.Join(", ", _templates.Keys.Order().Select(key => $"{key.Kind} {key.Version}"));
}

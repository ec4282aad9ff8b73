using ApprovalHub.Documents.Layout;
using ApprovalHub.Documents.Models;
using ApprovalHub.Documents.Updates;

namespace ApprovalHub.Documents.Templates;

/// <summary>A template over a typed snapshot.</summary>
internal abstract class PaperTemplate<T>(string kind, int version) : Template
    where T : Paper
{
    /// <summary>A longer address makes a QR code that phones do not read at 28 mm.</summary>
    private const int LongestUrl = 200;

    public override string Kind => kind;

    public override int Version => version;

    public override Sheet Compose(string snapshotJson, PressOptions options)
    {
        var paper = PaperJson.Read<T>(snapshotJson);
        if (!IsFollowable(paper.VerifyUrl))
            throw new BadSnapshotException(typeof(T).Name, $"verifyUrl must be a http(s) address of at most {LongestUrl} characters", null);
        return new Sheet(TitleOf(paper), Zh.Number(paper.Number), paper.Department, paper.Dated, Frame, [.. Blocks(paper, options)]) { Attachments = Attachments(paper) };
    }

    private static bool IsFollowable(string url) =>
        url.Length <= LongestUrl && Uri.TryCreate(url, UriKind.Absolute, out var address) && (address.Scheme == Uri.UriSchemeHttps || address.Scheme == Uri.UriSchemeHttp);

    protected virtual Frame Frame => Frame.Official;

    protected abstract string TitleOf(T paper);

    protected abstract IEnumerable<Block> Blocks(T paper, PressOptions options);

    /// <summary>What the paper says for machines: what it certifies, where it does; a kind may have files of its own.</summary>
    protected virtual IReadOnlyList<Attachment> Attachments(T paper) => CertificateFile.Of(paper.Certificate);

    protected static Closing Close(T paper, PressOptions options) =>
        new(paper.Seal, Zh.Date(Zh.Day(paper.Dated)), paper.VerifyUrl, options.SampleSeals, options.PictureOf(paper.Seal));
}

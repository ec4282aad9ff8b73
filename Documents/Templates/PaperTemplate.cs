using ApprovalHub.Documents.Layout;
using ApprovalHub.Documents.Models;

namespace ApprovalHub.Documents.Templates;

/// <summary>A template over a typed snapshot.</summary>
internal abstract class PaperTemplate<T>(string kind, int version) : Template
    where T : Paper
{
    public override string Kind => kind;

    public override int Version => version;

    public override Sheet Compose(string snapshotJson, PressOptions options)
    {
        var paper = PaperJson.Read<T>(snapshotJson);
        return new Sheet(TitleOf(paper), Zh.Number(paper.Number), paper.Department, paper.Dated, Frame, [.. Blocks(paper, options)]);
    }

    protected virtual Frame Frame => Frame.Official;

    protected abstract string TitleOf(T paper);

    protected abstract IEnumerable<Block> Blocks(T paper, PressOptions options);

    protected static Closing Close(T paper, PressOptions options) =>
        new(paper.Seal, Zh.Date(Zh.Day(paper.Dated)), paper.VerifyUrl, options.SampleSeals);
}

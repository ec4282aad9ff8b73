using System.Globalization;
using ApprovalHub.Documents.Layout;
using ApprovalHub.Documents.Models;
using ApprovalHub.Documents.Templates;

namespace ApprovalHub.Documents.Dossiers;

/// <summary>Cover and index of a dossier. Its pages are counted from the first paper on (页号), as GB/T 9705-2008 counts those of a file.</summary>
internal static class DossierSheets
{
    public const string Cover = "案卷封面", Index = "卷内目录";

    private const string Derived =
        "本卷由系统按办件汇编，是供查阅和归档使用的副本。各文书以系统存储的签署原件为准，原件未作任何改动；本卷只在各页右上角加印案卷页号，"
        + "原件的电子签名不随副本转移，查验请扫描各文书上的二维码或使用原件。申请材料另行归档。";

    private static readonly string[] Columns = ["序号", "文号", "题名", "日期", "页号", "备注"];

    private static readonly Frame NoFoot = Frame.Dense with { HasFooter = false };
    private static readonly TextStyle Title = new(FontRole.Heading, 34, 54) { Align = TextAlign.Center, Before = 16, After = 20, KeepWithNext = true };
    private static readonly TextStyle Label = new(FontRole.Heading, 13, 23) { Align = TextAlign.Center };
    private static readonly TextStyle Value = new(FontRole.Body, 13, 23) { Align = TextAlign.Left };
    private static readonly TextStyle Head = new(FontRole.Heading, 10.5f, 16) { Align = TextAlign.Center };
    private static readonly TextStyle Text = new(FontRole.Body, 10.5f, 16) { Align = TextAlign.Left };
    private static readonly TextStyle Middle = Text with { Align = TextAlign.Center };

    public static Sheet CoverOf(DossierPaper dossier, int pages) => new(
        Cover, dossier.CaseNumber, dossier.Centre, dossier.MadeAt, NoFoot,
        [
            new Paragraph(dossier.Department, Parts.Organ),
            new Paragraph("政务服务办件案卷", Title),
            new Table([27, 73], [], [.. Fields(dossier, pages).Select(field => (IReadOnlyList<Cell>)[new(field.Label, Label), new(field.Value, Value)])]),
            new Paragraph(Derived, Parts.Dense with { Before = 16 }),
        ]);

    /// <param name="dossier">The dossier.</param>
    /// <param name="starts">On which page each paper begins; one more than there are papers: the last is where a next one would.</param>
    public static Sheet IndexOf(DossierPaper dossier, IReadOnlyList<int> starts) => new(
        Index, $"{Index} {dossier.CaseNumber}", dossier.Centre, dossier.MadeAt, Frame.Dense,
        [
            new Paragraph(Index, Parts.Title with { After = 8 }),
            new Table(
                [8, 31, 28, 14, 9, 10],
                [[.. Columns.Select(column => new Cell(column, Head))]],
                [.. dossier.Papers.Select((paper, i) => Row(paper, i, starts[i], starts[i + 1] - 1))]),
        ]);

    private static IReadOnlyList<Cell> Row(DossierPaper.Entry paper, int i, int first, int last) =>
    [
        new(Zh.Count(i + 1), Middle), new(Zh.Number(paper.Number), Text), new(paper.Title, Text),
        new(Zh.Day(paper.IssuedAt).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), Middle),
        new(last > first ? $"{Zh.Count(first)}—{Zh.Count(last)}" : Zh.Count(first), Middle), new(paper.Remark ?? "", Middle),
    ];

    private static IEnumerable<(string Label, string Value)> Fields(DossierPaper dossier, int pages) => new (string Label, string? Value)[]
    {
        ("案卷题名", $"{dossier.Applicant}“{dossier.Matter}”办件案卷"),
        ("办件编号", dossier.CaseNumber),
        ("事项名称", dossier.Matter),
        ("申请人", dossier.Applicant),
        ("承办机关", dossier.Department),
        ("收件日期", Day(dossier.ReceivedAt)),
        ("受理日期", Day(dossier.AcceptedAt)),
        ("决定日期", Day(dossier.DecidedAt)),
        ("送达日期", Day(dossier.DeliveredAt)),
        ("办结", dossier.EndedAt is null ? "尚未办结" : $"{Day(dossier.EndedAt)}　{dossier.Result}"),
        ("保管期限", dossier.Retention ?? "________（按立卷机关保管期限表填写）"),
        ("卷内文书", $"共{Zh.Count(dossier.Papers.Count)}件，{Zh.Count(pages)}页"),
        ("汇编人", $"{dossier.MadeBy}（{dossier.Centre}）"),
        ("汇编时间", Zh.Minute(dossier.MadeAt)),
    }.Where(field => field.Value is not null).Select(field => (field.Label, field.Value!));

    private static string? Day(DateTimeOffset? at) => at is { } known ? Zh.Date(Zh.Day(known)) : null;
}

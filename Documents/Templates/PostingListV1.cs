using ApprovalHub.Documents.Layout;
using ApprovalHub.Documents.Models;

namespace ApprovalHub.Documents.Templates;

/// <summary>邮寄清单: by carrier, with totals, signed by who gave and who collected.</summary>
internal static class PostingListV1
{
    public const string Kind = "PostingList";

    private static readonly string[] Heads = ["序号", "邮件号", "收件人", "联系电话", "收件地址", "内件（办件编号）"];

    private static readonly TextStyle Head = new(FontRole.Heading, 9.5f, 14) { Align = TextAlign.Center };
    private static readonly TextStyle Text = new(FontRole.Body, 10, 14) { Align = TextAlign.Left };
    private static readonly TextStyle Count = Text with { Align = TextAlign.Center };
    private static readonly TextStyle Plain = Parts.Dense with { Indent = 0, Align = TextAlign.Left };

    public static Sheet Compose(string snapshotJson)
    {
        var list = PaperJson.Read<PostingListPaper>(snapshotJson);
        return new Sheet("邮寄清单", $"邮寄清单 {Zh.Date(list.Day)}", list.Centre, list.MadeAt, Frame.Dense, [.. Blocks(list)]);
    }

    private static IEnumerable<Block> Blocks(PostingListPaper list) =>
    [
        new Paragraph(list.Centre, Parts.Organ),
        new Paragraph("邮寄清单", Parts.Title),
        new Paragraph($"交寄日期：{Zh.Date(list.Day)}　　制表：{list.Sender}", Parts.Dense with { Indent = 0, Align = TextAlign.Center, After = 6, KeepWithNext = true }),
        .. list.Parcels.Count == 0 ? [new Paragraph("当日没有交寄的邮件。", Plain)] : list.Parcels.GroupBy(p => p.Carrier).SelectMany(Of),
        new Paragraph($"合计交寄邮件{Zh.Count(list.Parcels.Count)}件，内件{Zh.Count(list.Parcels.Sum(p => p.Contents.Count))}份。一式两份，交寄单位、承运单位各执一份。制表时间：{Zh.Minute(list.MadeAt)}。", Parts.Dense with { Before = 8, After = 8, KeepWithNext = true }),
        new Paragraph("交寄人（签名）：________________　　　　揽收人（签名）：________________", Plain with { KeepWithNext = true }),
        new Paragraph("交寄时间：______年____月____日____时____分", Plain with { Before = 4 }),
    ];

    private static IEnumerable<Block> Of(IGrouping<string, PostingListPaper.Parcel> carrier) =>
    [
        new Paragraph($"承运单位：{carrier.Key}（{Zh.Count(carrier.Count())}件）", Parts.Section),
        new Table(
            [8, 17, 11, 16, 21, 27],
            [[.. Heads.Select(head => new Cell(head, Head))]],
            [
                .. carrier.Select((parcel, i) => (IReadOnlyList<Cell>)
                [
                    new(Zh.Count(i + 1), Count), new(parcel.TrackingNo, Text), new(parcel.Recipient, Text), new(parcel.Phone ?? "", Text), new(parcel.Address, Text),
                    new(string.Join('\n', parcel.Contents.Select(c => $"{c.Name}（{c.CaseNumber}）")), Text),
                ]),
            ]),
    ];
}

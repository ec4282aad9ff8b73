using ApprovalHub.Documents.Layout;
using ApprovalHub.Documents.Models;

namespace ApprovalHub.Documents.Templates;

/// <summary>What the letters of review and decision word alike.</summary>
internal static class Letters
{
    private static readonly TextStyle Label = new(FontRole.Heading, 10.5f, 16) { Align = TextAlign.Center };
    private static readonly TextStyle Value = new(FontRole.Body, 11.5f, 16) { Align = TextAlign.Left };

    /// <summary>四号 text in a page with small margins: what an applicant is told shall stand on one sheet with its seal.</summary>
    private static readonly TextStyle Body = new(FontRole.Body, 14, 23) { Indent = 2 };

    /// <summary>Whom the letter is to.</summary>
    public static Paragraph To(Paper paper) => new($"{paper.Applicant.Name}：", Body with { Indent = 0, Align = TextAlign.Left });

    public static Paragraph Says(string text) => new(text, Body);

    /// <summary>The last paragraph before the seal.</summary>
    public static Paragraph Ends(string text) => new(text, Body with { Before = 6, KeepWithNext = true });

    public static string Accepted(Paper paper, DateOnly on) => $"你（单位）提出的“{paper.Matter}”申请，本机关已于{Zh.Date(on)}受理。";

    public static string Phones(Paper paper) => $"咨询电话：{paper.ConsultPhone}；监督投诉电话：{paper.ComplaintPhone}。";

    public static string Rights(Remedy remedy) =>
        $"如不服本决定，可以自收到本决定书之日起六十日内向{remedy.ReviewOrgan}申请行政复议，或者自收到本决定书之日起六个月内依法向{remedy.Court}提起行政诉讼。";

    public static Paragraph Copies(Paper paper, string who) => new(
        $"办件编号：{paper.CaseNumber}\n（本文书一式两份，一份送达{who}，一份存卷。）", Parts.Dense with { Indent = 0, Align = TextAlign.Left, Before = 6 });

    public static string Identity(Party applicant) => string.Join('，', new[]
    {
        $"{applicant.IdentityKind}：{applicant.IdentityCode}",
        applicant.LegalRepresentative is { } head ? $"法定代表人：{head}" : null,
        applicant.Agent is { } agent ? $"委托代理人：{agent}" : null,
        applicant.Address is { } address ? $"地址：{address}" : null,
        applicant.Phone is { } phone ? $"联系电话：{phone}" : null,
    }.OfType<string>()) + "。";

    /// <summary>A ruled table of texts under heads that are repeated.</summary>
    public static Table Rows(IReadOnlyList<float> columns, IEnumerable<string> heads, IEnumerable<IEnumerable<string>> rows) => new(
        columns, [[.. heads.Select(head => new Cell(head, Label))]],
        [.. rows.Select(row => (IReadOnlyList<Cell>)[.. row.Select(text => new Cell(text, Value))])]);
}

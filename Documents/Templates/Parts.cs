using ApprovalHub.Documents.Layout;
using ApprovalHub.Documents.Models;

namespace ApprovalHub.Documents.Templates;

/// <summary>The pieces that papers are put together from.</summary>
internal static class Parts
{
    public static readonly TextStyle Title = new(FontRole.Heading, 22, 32) { Align = TextAlign.Center, KeepWithNext = true };
    public static readonly TextStyle Organ = Title with { Size = 18, Leading = 28 };

    /// <summary>三号 body, 28 characters a line.</summary>
    public static readonly TextStyle Body = new(FontRole.Body, Page.BodySize, Page.BodyLeading) { Indent = 2 };

    /// <summary>小四 text, where a paper carries tables.</summary>
    public static readonly TextStyle Dense = new(FontRole.Body, 12, 19) { Indent = 2 };
    public static readonly TextStyle Section = new(FontRole.Heading, 12, 19) { Align = TextAlign.Left, Before = 8, After = 2, KeepWithNext = true };

    private static readonly TextStyle Label = new(FontRole.Heading, 10.5f, 16) { Align = TextAlign.Center };
    private static readonly TextStyle Value = new(FontRole.Body, 11.5f, 16) { Align = TextAlign.Left };
    private static readonly TextStyle Middle = Value with { Align = TextAlign.Center };

    public static IEnumerable<Block> Head(string organ, string title, string number) =>
    [
        new Paragraph(organ, Organ),
        new Paragraph(title, Title),
        new Paragraph(Zh.Number(number), Dense with { Indent = 0, Align = TextAlign.Center, Before = 4, After = 8, KeepWithNext = true }),
    ];

    /// <summary>A table of labels and values; a null value leaves its pair out, so that no paper has empty fields.</summary>
    public static Table Fields(params IEnumerable<(string Label, string? Value)> fields)
    {
        var rows = new List<IReadOnlyList<Cell>>();
        (string Label, string Value)? half = null;
        foreach (var (label, value) in fields.Where(field => !string.IsNullOrEmpty(field.Value)))
        {
            if (Widths(value!) > ShortValue)
            {
                rows.AddRange(half is { } single ? [Wide(single), Wide((label, value!))] : [Wide((label, value!))]);
                half = null;
            }
            else if (half is { } first)
            {
                rows.Add([new(first.Label, Label), new(first.Value, Value), new(label, Label), new(value!, Value)]);
                half = null;
            }
            else
            {
                half = (label, value!);
            }
        }

        if (half is { } last)
            rows.Add(Wide(last));
        return new Table([21, 29, 21, 29], [], rows);
    }

    public static Table Materials(IReadOnlyList<MaterialLine> materials) => new(
        [8, 41, 8, 11, 14, 18],
        [Heads("序号", "材料名称", "原件", "复印件", "形式", "备注")],
        [
            .. materials.Select((material, i) => (IReadOnlyList<Cell>)
            [
                new(Zh.Count(i + 1), Middle), new(material.Name, Value), new(Zh.Count(material.Originals), Middle),
                new(Zh.Count(material.Copies), Middle), new(material.Form, Middle), new(material.Note ?? "", Value),
            ]),
        ]);

    public static Table Owed(IEnumerable<(string Name, string? Requirement, string By)> owed) => new(
        [8, 39, 25, 28],
        [Heads("序号", "材料名称", "要求", "补交期限")],
        [
            .. owed.Select((material, i) => (IReadOnlyList<Cell>)
            [
                new(Zh.Count(i + 1), Middle), new(material.Name, Value), new(material.Requirement ?? "", Value),
                new(material.By, Middle),
            ]),
        ]);

    public static IEnumerable<(string Label, string? Value)> Applicant(Party applicant) =>
    [
        ("申请人", applicant.Name),
        (applicant.IdentityKind, applicant.IdentityCode),
        ("法定代表人", applicant.LegalRepresentative),
        ("委托代理人", applicant.Agent),
        ("联系电话", applicant.Phone),
        ("联系地址", applicant.Address),
    ];

    /// <summary>Numbered paragraphs; they stay with the closing, so that no seal stands alone on a page.</summary>
    public static Paragraph Numbered(params IEnumerable<string?> texts) =>
        new(string.Join('\n', texts.OfType<string>().Select((text, i) => $"{Zh.Count(i + 1)}．{text}")), Dense with { KeepWithNext = true });

    /// <summary>Where the receiver signs by hand.</summary>
    public static Paragraph SignedBy(string who) =>
        new($"{who}：________________　　签收时间：______年____月____日", Dense with { Indent = 0, Align = TextAlign.Left, Before = 10 });

    /// <summary>Longer values, in full widths, get a row of their own.</summary>
    private const float ShortValue = 9.5f;

    private static float Widths(string text) => text.Sum(c => c < 0x100 ? 0.5f : 1);

    private static IReadOnlyList<Cell> Wide((string Label, string Value) field) => [new(field.Label, Label), new(field.Value, Value, 3)];

    private static IReadOnlyList<Cell> Heads(params IEnumerable<string> labels) => [.. labels.Select(label => new Cell(label, Label))];
}

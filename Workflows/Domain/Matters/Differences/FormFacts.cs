using System.Globalization;
using ApprovalHub.Domain.Matters.Forms;
using static ApprovalHub.Domain.Matters.Differences.FactKind;

namespace ApprovalHub.Domain.Matters.Differences;

/// <summary>What the form of a matter says: a part a field, those of groups by <c>group.field</c>.</summary>
internal static class FormFacts
{
    public static IEnumerable<MatterFact> Of(MatterForm? form) =>
    [
        new("", "", "formTitle", Text, [.. new[] { form?.Title, form?.EnglishTitle }.OfType<string>()]), new("", "", "formGround", Text, form?.Ground is { } ground ? [ground] : []),
        new("", "", "formLayout", Text, [.. form?.Sections.Select(s => $"{Said(s.Title, s.EnglishTitle)} ({s.Columns}): {string.Join(", ", s.Fields.Select(f => form.Field(f)?.Title ?? f))}") ?? []]),
        new("", "", "formOrder", Text, [.. form?.Fields.SelectMany(f => f.Fields.Select(i => $"{f.Title} · {i.Title}").Prepend(f.Title)) ?? []]),
        .. form?.Fields.SelectMany(f => (IEnumerable<MatterFact>)[.. Field(f, f.Name, f.Title), .. f.Fields.SelectMany(i => Field(i, $"{f.Name}.{i.Name}", $"{f.Title} · {i.Title}"))]) ?? [],
    ];

    private static IEnumerable<MatterFact> Field(FormField field, string key, string name)
    {
        MatterFact Says(string what, FactKind kind, params IEnumerable<string?> values) =>
            new(MatterFact.FormField, key, what, kind, [.. values.Where(v => v is not null).Select(v => v!)]);
        return
        [
            Says("name", Text, name), Says("englishTitle", Text, field.EnglishTitle), Says("fieldKind", Word, field.Kind.ToString()), Says("required", Flag, field.Required ? "true" : "false"), Says("help", Text, field.Help),
            Says("minLength", FactKind.Number, Said(field.MinLength)), Says("maxLength", FactKind.Number, Said(field.MaxLength)), Says("pattern", Text, field.Pattern),
            Says("least", FactKind.Number, Said(field.Least)), Says("most", FactKind.Number, Said(field.Most)), Says("unit", Text, field.Unit),
            Says("decimals", FactKind.Number, Said(field.Decimals)), Says("choices", Text, field.Choices.Select(c => c.Value == c.Title ? Said(c.Value, c.EnglishTitle) : $"{Said(c.Title, c.EnglishTitle)} ({c.Value})")),
            Says("leastRows", FactKind.Number, Said(field.LeastRows)), Says("mostRows", FactKind.Number, Said(field.MostRows)), Says("ofMaterial", Text, field.Material),
            Says("shown", Text, field.Shown.Select(c => c.ToString())), Says("editAt", Text, field.EditAt), Says("seeAt", Text, field.SeeAt),
        ];
    }

    private static string Said(string title, string? english) => english is null ? title : $"{title} · {english}";

    private static string? Said(IFormattable? number) => number?.ToString(null, CultureInfo.InvariantCulture);
}

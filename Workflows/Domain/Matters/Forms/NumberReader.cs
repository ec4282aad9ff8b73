using System.Globalization;

namespace ApprovalHub.Domain.Matters.Forms;

/// <summary>Reads <c>integer</c> and <c>number</c>.</summary>
internal static class NumberReader
{
    public static FormField Read(string name, SchemaPart part)
    {
        part.Allow([.. FieldReader.Common, "x-kind", "minimum", "maximum", "multipleOf", "x-unit"]);
        var (kind, step) = (part.Text("x-kind"), part.Number("multipleOf"));
        var field = FieldReader.New(name, part.Text("type") == "integer" ? FormFieldKind.Whole : kind == "Money" ? FormFieldKind.Money : FormFieldKind.Measure, part);
        if (kind is not (null or "Money") || (kind == "Money" && field.Kind == FormFieldKind.Whole))
            part.Fault("FORM_KEYWORD_VALUE", "x-kind", "Money");
        var digits = step is null ? (int?)null : Enumerable.Range(0, 7).Select(d => (int?)d).FirstOrDefault(d => Power(d!.Value) == step);
        if (step is not null && (digits is null || field.Kind == FormFieldKind.Whole || (field.Kind == FormFieldKind.Money && digits != 2)))
            part.Fault("FORM_KEYWORD_VALUE", "multipleOf", step.Value.ToString(CultureInfo.InvariantCulture));
        return field with
        {
            Least = part.Number("minimum"),
            Most = part.Number("maximum"),
            Unit = part.Text("x-unit"),
            Decimals = field.Kind == FormFieldKind.Measure ? digits : null,
        };
    }

    private static decimal Power(int digits) => new(1, 0, 0, false, (byte)digits);
}

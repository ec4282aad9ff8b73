using ApprovalHub.Api.Contracts.Matters;
using ApprovalHub.Api.Contracts.Templates;
using ApprovalHub.Designer.Pages.Matters.Forms;
using ApprovalHub.Designer.Words;

namespace ApprovalHub.Designer.Pages.Matters;

/// <summary>Names that a matter speaks of by code, and its values in words.</summary>
public sealed class MatterWords(Texts texts, Say say, IReadOnlyList<DepartmentName> departments, IReadOnlyList<TemplateLine> templates)
{
    private static readonly Dictionary<string, string> Sets = new(StringComparer.Ordinal)
    {
        ["type"] = "MatterType",
        ["handleKind"] = "HandleKind",
        ["applicants"] = "ServedKind",
        ["resultKind"] = "ResultKind",
        ["supplyOverdue"] = "ToleranceEffect",
        ["delegated"] = "WindowAct",
        ["form"] = "MaterialForm",
        ["source"] = "MaterialSource",
        ["fieldKind"] = "FormFieldKind",
        ["procedureOrder"] = "Stop",
    };

    /// <summary>Reads the names once.</summary>
    public static async Task<MatterWords> ReadAsync(IMatterApi matters, ITemplateApi templates, (Texts Texts, Say Say) words, CancellationToken cancellation)
    {
        var (departments, lines) = (matters.DepartmentsAsync(cancellation), templates.ListAsync(cancellation));
        await Task.WhenAll(departments, lines);
        return new MatterWords(words.Texts, words.Say, await departments, await lines);
    }

    public IReadOnlyList<DepartmentName> Departments => departments;

    /// <summary>Each template once, by the version in force.</summary>
    public IReadOnlyList<TemplateLine> Templates => [.. templates.Where(t => t.InForce)];

    public string Department(string code) => departments.FirstOrDefault(d => d.Code == code)?.ShortName ?? code;

    public string DepartmentInFull(string code) => departments.FirstOrDefault(d => d.Code == code)?.Name ?? code;

    public string Template(string id) => templates.LastOrDefault(t => t.Id == id)?.Name ?? id;

    public string Limit(LimitValue? limit) => limit is null ? texts["Matters.None"] : Limits.Of(texts, say, limit);

    public string Flag(bool flag) => texts[flag ? "Matters.Yes" : "Matters.No"];

    /// <summary>The name of a field, for example 承诺时限; of a part that came or went, what kind of part it is.</summary>
    public string Field(MatterChange change) => texts.Find($"Matters.Field.{(change.Part.Length == 0 ? "" : change.Part + ".")}{change.Field}".TrimEnd('.')) ?? change.Field;

    /// <summary>Which material, procedure or question; null for the matter itself.</summary>
    public string? Subject(MatterChange change) => change.Part switch
    {
        "" => null,
        "procedure" => say.Of("Stop", change.Key),
        "material" => $"{change.Key} {change.Name}",
        _ => change.Name,
    };

    /// <summary>Values in words; 无 for nothing.</summary>
    public string Value(MatterChange change, IReadOnlyList<string> values)
    {
        if (values.Count == 0)
            return texts["Matters.None"];
        if (change.Field.Length == 0)
            return change.Part == "procedure" ? say.Of("Stop", change.Key) : values[0];
        return string.Join(texts[change.Kind == "Text" ? "Common.AndThen" : "Common.And"], values.Select(value => One(change, value)));
    }

    private string One(MatterChange change, string value) => change.Kind switch
    {
        "Flag" => Flag(value == "true"),
        "Limit" when value.Split(' ') is [var amount, var unit] && int.TryParse(amount, out var number) => Limits.Of(texts, say, new LimitValue(number, unit)),
        "Word" => say.Of(Sets.GetValueOrDefault(change.Field, change.Field), value),
        "Department" => Department(value),
        "Template" => Template(value),
        _ when change.Field is "editAt" or "seeAt" => FormStep.Named(say, value),
        _ => value,
    };
}

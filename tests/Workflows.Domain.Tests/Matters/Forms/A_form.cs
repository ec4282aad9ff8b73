using System.Text.Json.Nodes;
using ApprovalHub.Domain.Matters.Forms;
using ApprovalHub.Domain.Process;
using CsCheck;

namespace ApprovalHub.Domain.Tests.Matters.Forms;

/// <summary>A form of every kind of field, and forms and values drawn at random.</summary>
internal static class A_form
{
    public const string Json = """
        {"schema": {"$schema": "https://json-schema.org/draft/2020-12/schema", "type": "object", "properties": {
            "purpose": {"type": "string", "title": "取水用途", "enum": ["工业", "农业", "生活"]},
            "amount": {"type": "number", "title": "年取水量", "minimum": 0, "maximum": 100, "multipleOf": 0.01, "x-unit": "万立方米"},
            "pumps": {"type": "integer", "title": "机泵数", "minimum": 0, "x-shown": [{"field": "purpose", "operator": "ne", "value": "生活"}], "x-required": true},
            "drain": {"type": "boolean", "title": "是否退水"},
            "where": {"type": "string", "title": "退水地点", "x-kind": "Address", "x-required": true, "x-shown": [{"field": "drain", "operator": "eq", "value": "true"}]},
            "from": {"type": "string", "title": "起始日期", "format": "date"},
            "head": {"type": "string", "title": "负责人身份证号", "x-kind": "CitizenId", "x-edit": ["Review"]},
            "ways": {"type": "array", "title": "取水方式", "uniqueItems": true, "minItems": 1, "items": {"type": "string", "oneOf": [{"const": "well", "title": "水井"}, {"const": "pump", "title": "泵站"}]}},
            "points": {"type": "array", "title": "取水点", "minItems": 1, "maxItems": 3, "items": {"type": "object", "properties": {
                "name": {"type": "string", "title": "名称", "maxLength": 20, "pattern": "^[^0-9]+$"}, "depth": {"type": "number", "title": "井深"}}, "required": ["name"], "additionalProperties": false}},
            "letter": {"type": "array", "title": "论证报告", "x-kind": "Attachment", "maxItems": 0, "x-material": "M01"}
          }, "required": ["purpose", "amount", "ways", "points"], "additionalProperties": false},
         "layout": {"sections": [{"title": "取水", "columns": 2, "fields": ["purpose", "amount", "pumps", "from", "head", "ways", "points"]}, {"title": "退水", "columns": 1, "fields": ["drain", "where", "letter"]}]}}
        """;

    public static MatterForm Water { get; } = FormDocument.Read(Json).Form ?? throw new InvalidOperationException(string.Join('\n', FormDocument.Read(Json).Faults));

    /// <summary>Forms that <see cref="FormRules"/> takes, of one to eight fields.</summary>
    public static Gen<MatterForm> Forms { get; } =
        from count in Gen.Int[1, 8]
        from drawn in All(Enumerable.Range(0, count).Select(Field))
        let fields = (IReadOnlyList<FormField>)(drawn[0].AsCondition("f0") is null ? [.. drawn.Select(f => f with { Shown = [] })] : drawn)
        from columns in Gen.Int[1, 2]
        from cut in Gen.Int[0, count - 1]
        select new MatterForm(
            fields,
            cut == 0
                ? [new FormSection("全部", columns, [.. fields.Select(f => f.Name)])]
                : [new FormSection("前", columns, [.. fields.Take(cut).Select(f => f.Name)]), new FormSection("后", 1, [.. fields.Skip(cut).Select(f => f.Name)])])
        { Title = count > 3 ? "申请书" : null, Ground = cut > 1 ? "某条例第十二条" : null };

    /// <summary>Values for a form: right, wrong and missing ones.</summary>
    public static Gen<JsonObject> Values(MatterForm form) => All(form.Fields.Where(f => f.HasValue).Select(f => Gen.Select(Gen.Int[0, 9], Value(f), (n, v) => (f.Name, n, v))))
        .Select(all => new JsonObject(all.Where(v => v.n > 1).Select(v => KeyValuePair.Create(v.Name, v.v?.DeepClone()))));

    private static Gen<IReadOnlyList<T>> All<T>(IEnumerable<Gen<T>> each) =>
        each.Aggregate(Gen.Const<IReadOnlyList<T>>([]), (all, one) => all.SelectMany(_ => one, (a, x) => (IReadOnlyList<T>)[.. a, x]));

    private static Gen<T> One<T>(params T[] of) => Gen.Int[0, of.Length - 1].Select(at => of[at]);

    private static Gen<FormField> Field(int at) =>
        from kind in One(Enum.GetValues<FormFieldKind>())
        from field in Of($"f{at}", kind)
        from shown in Gen.Int[0, 3]
        select at > 0 && shown == 0 ? field with { Shown = [new BranchCondition("f0", "present", "")], Required = field.Required && kind != FormFieldKind.Attachment } : field;

    private static Gen<FormField> Of(string name, FormFieldKind kind) =>
        from required in Gen.Bool
        from small in Gen.Int[0, 4]
        from large in Gen.Int[5, 12]
        from inner in One(FormFieldKind.Text, FormFieldKind.Whole, FormFieldKind.Flag, FormFieldKind.Date)
        let plain = new FormField(name, "题" + name, kind) { Required = required && kind != FormFieldKind.Attachment, Help = small == 0 ? "填写说明" : null, EnglishTitle = small == 1 ? "Field " + name : null, SeeAt = small == 2 && kind != FormFieldKind.Attachment && name != "f0" ? ["Review", "step1"] : [] }
        select kind switch
        {
            FormFieldKind.Text or FormFieldKind.LongText => plain with { MinLength = small, MaxLength = large, Pattern = large > 10 ? "^[a-z一-龥]+$" : null },
            FormFieldKind.Whole or FormFieldKind.Money => plain with { Least = small - 2, Most = large, Unit = "个" },
            FormFieldKind.Measure => plain with { Least = small - 2.5m, Most = large, Decimals = small },
            FormFieldKind.Choice => plain with { Choices = [new("甲", "甲"), new("b", large > 8 ? "乙" : "b")] },
            FormFieldKind.Choices => plain with { Choices = [new("甲", "甲"), new("乙", "乙"), new("丙", "丙")], LeastRows = 1, MostRows = 2 },
            FormFieldKind.Attachment => plain with { Material = "M01" },
            FormFieldKind.Group => plain with { MostRows = large, LeastRows = required ? 1 : null, Fields = [new FormField("a", "甲", inner) { Required = true }, new FormField("b", "乙", FormFieldKind.Text) { Shown = [new BranchCondition("a", "present", "")] }] },
            _ => plain,
        };

    private static Gen<JsonNode?> Value(FormField field) => Gen.Int[0, 11].Select(Gen.Int[0, 14], (sort, n) => (sort, n)).Select(x => x.sort switch
    {
        0 => JsonValue.Create(x.n),
        1 => JsonValue.Create("字" + new string('z', x.n)),
        2 => null,
        3 => new JsonArray("甲", "乙"),
        _ => Fitting(field, x.n),
    });

    private static JsonNode? Fitting(FormField field, int n) => field.Kind switch
    {
        FormFieldKind.Whole => n - 3,
        FormFieldKind.Measure or FormFieldKind.Money => (n - 3) * 1.25m,
        FormFieldKind.Flag => n % 2 == 0,
        FormFieldKind.Date => $"2026-09-{n + 1:00}",
        FormFieldKind.Choice => n % 2 == 0 ? "甲" : "b",
        FormFieldKind.Choices => n % 2 == 0 ? new JsonArray("甲") : new JsonArray("丙", "甲"),
        FormFieldKind.CitizenId => n % 3 == 0 ? "11010519491231002x" : "11010519491231002X",
        FormFieldKind.CreditCode => "91350100M000100Y43",
        FormFieldKind.Phone => n % 2 == 0 ? "13800138000" : "0373-5551001",
        FormFieldKind.Group => new JsonArray([.. Enumerable.Range(0, n % 4).Select(i => (JsonNode)new JsonObject { ["a"] = Fitting(field.Fields[0], n), ["b"] = i == 0 ? "乙" : null })]),
        _ => new string('z', n % 9),
    };
}

using System.Diagnostics;
using ApprovalHub.Domain.Matters;
using ApprovalHub.Domain.Matters.Forms;
using ApprovalHub.Domain.Process;
using ApprovalHub.Domain.Process.Tables;

namespace ApprovalHub.Domain.Tests.Matters.Forms;

public class FormDocumentTests
{
    [Theory]
    [InlineData("\"type\": \"boolean\"", "\"type\": \"boolean\", \"default\": true", "FORM_KEYWORD_UNKNOWN", "/schema/properties/drain/default")]
    [InlineData("\"type\": \"boolean\"", "\"type\": [\"boolean\"]", "FORM_KEYWORD_VALUE", "/schema/properties/drain/type")]
    [InlineData("2020-12", "2019-09", "FORM_DIALECT", "/schema/$schema")]
    [InlineData("\"points\"], \"additionalProperties\": false", "\"points\"], \"additionalProperties\": true", "FORM_KEYWORD_VALUE", "/schema/additionalProperties")]
    [InlineData("^[^0-9]+$", "(a+)+\\\\1", "FORM_PATTERN_UNSAFE", "properties/points/items/properties/name/pattern")]
    [InlineData("^[^0-9]+$", "(?=a)b", "FORM_PATTERN_UNSAFE", "properties/points/items/properties/name/pattern")]
    [InlineData("^[^0-9]+$", "((a{99}){99}){99}", "FORM_PATTERN_UNSAFE", "properties/points/items/properties/name/pattern")]
    [InlineData("\"maxLength\": 20", "\"maxLength\": 99999", "FORM_LENGTHS_WRONG", "properties/points/items/properties/name/maxLength")]
    [InlineData("\"maximum\": 100", "\"maximum\": -1", "FORM_RANGE_WRONG", "properties/amount/minimum")]
    [InlineData("\"multipleOf\": 0.01", "\"multipleOf\": 0.3", "FORM_KEYWORD_VALUE", "/schema/properties/amount/multipleOf")]
    [InlineData("\"operator\": \"ne\", \"value\": \"生活\"", "\"operator\": \"gt\", \"value\": \"生活\"", "FORM_CONDITION_OPERATOR", "properties/pumps/x-shown")]
    [InlineData("\"value\": \"生活\"", "\"value\": \"娱乐\"", "FORM_CONDITION_VALUE", "properties/pumps/x-shown")]
    [InlineData("\"field\": \"purpose\"", "\"field\": \"drain\"", "FORM_CONDITION_FIELD", "properties/pumps/x-shown")]
    [InlineData("\"x-edit\": [\"Review\"]", "\"x-edit\": [\"a b\"]", "FORM_STEP_WRONG", "properties/head/x-edit")]
    [InlineData("\"x-edit\": [\"Review\"]", "\"x-edit\": [\"Review\"], \"x-required\": true", "FORM_REQUIRED_LATER", "properties/head/x-edit")]
    [InlineData("\"农业\"", "\"工业\"", "FORM_CHOICE_TWICE", "properties/purpose/enum")]
    [InlineData("\"农业\"", "\"农,业\"", "FORM_CHOICE_WRONG", "properties/purpose/enum")]
    [InlineData("\"const\": \"pump\"", "\"const\": \"we\"", "FORM_CHOICE_WITHIN_ANOTHER", "properties/ways/enum")]
    [InlineData("\"M01\"", "\"M99\"", "FORM_MATERIAL_UNKNOWN", "properties/letter/x-material")]
    [InlineData("\"purpose\", \"amount\", \"ways\", \"points\"]", "\"purpose\", \"pumps\"]", "FORM_REQUIRED_HIDDEN", "/schema/required")]
    [InlineData("\"purpose\", \"amount\", \"ways\", \"points\"]", "\"nothing\"]", "FORM_REQUIRED_UNKNOWN", "/schema/required")]
    [InlineData("[\"drain\", \"where\", \"letter\"]", "[\"drain\", \"where\"]", "FORM_LAYOUT_MISSING", "layout/sections")]
    [InlineData("[\"drain\", \"where\", \"letter\"]", "[\"drain\", \"where\", \"letter\", \"drain\"]", "FORM_LAYOUT_TWICE", "layout/sections")]
    [InlineData("[\"drain\", \"where\", \"letter\"]", "[\"drain\", \"where\", \"letter\", \"other\"]", "FORM_LAYOUT_UNKNOWN", "layout/sections")]
    [InlineData("\"columns\": 2", "\"columns\": 3", "FORM_COLUMNS_WRONG", "layout/sections/0/columns")]
    [InlineData("\"title\": \"年取水量\"", "\"title\": \"\"", "FORM_TITLE_WRONG", "properties/amount/title")]
    [InlineData("draft/2020-12/schema\",", "draft/2020-12/schema\", \"x-title-en\": \" \",", "FORM_TITLE_WRONG", "x-title-en")]
    [InlineData("{\"title\": \"退水\",", "{\"title\": \"退水\", \"x-title-en\": \"\",", "FORM_TITLE_WRONG", "layout/sections/1/x-title-en")]
    [InlineData("\"title\": \"水井\"", "\"title\": \"水井\", \"x-title-en\": \"a\\nb\"", "FORM_CHOICE_WRONG", "properties/ways/enum")]
    [InlineData("\"drain\": {", "\"Drain\": {", "FORM_NAME_WRONG", "properties/Drain")]
    [InlineData("\"drain\": {", "\"licence\": {", "FORM_NAME_RESERVED", "properties/licence")]
    [InlineData("\"drain\": {", "\"amount\": {", "FORM_FIELD_TWICE", "properties/amount")]
    [InlineData("\"maxItems\": 3", "\"maxItems\": 5000", "FORM_ROWS_WRONG", "properties/points/maxItems")]
    public void What_is_outside_the_subset_or_cannot_be_meant_is_refused_by_place(string good, string bad, string code, string place)
    {
        Assert.Contains(good, A_form.Json.ReplaceLineEndings("\n"), StringComparison.Ordinal);

        var read = FormDocument.Read(A_form.Json.ReplaceLineEndings("\n").Replace(good, bad, StringComparison.Ordinal), ["M01"]);

        Assert.Null(read.Form);
        Assert.Contains(new MatterFault(code, place), read.Faults.Select(f => f with { Args = new MatterFault("", "").Args }));
    }

    [Fact]
    public void What_a_form_its_sections_and_choices_are_called_in_English_is_read_and_written()
    {
        var json = A_form.Json.Replace("draft/2020-12/schema\",", "draft/2020-12/schema\", \"x-title-en\": \"Water\",", StringComparison.Ordinal)
            .Replace("{\"title\": \"退水\",", "{\"title\": \"退水\", \"x-title-en\": \"Drainage\",", StringComparison.Ordinal)
            .Replace("\"enum\": [\"工业\", \"农业\", \"生活\"]", "\"oneOf\": [{\"const\": \"工业\", \"x-title-en\": \"Industry\"}, {\"const\": \"生活\"}]", StringComparison.Ordinal);

        var form = FormDocument.Read(json).Form!;

        Assert.Equal(("Water", null, "Drainage"), (form.EnglishTitle, form.Sections[0].EnglishTitle, form.Sections[1].EnglishTitle));
        Assert.Equal([("工业", "工业", "Industry"), ("生活", "生活", null)], form.Field("purpose")!.Choices.Select(c => (c.Value, c.Title, c.EnglishTitle)));
        var again = FormDocument.Read(FormWriter.Write(form)).Form!;
        Assert.Equal(FormWriter.Write(form), FormWriter.Write(again));
        Assert.Equal((form.EnglishTitle, form.Sections[1].EnglishTitle, "Industry"), (again.EnglishTitle, again.Sections[1].EnglishTitle, again.Field("purpose")!.Choices[0].EnglishTitle));
    }

    [Theory]
    [InlineData("")]
    [InlineData("[]")]
    [InlineData("{\"schema\": 1}")]
    [InlineData("{\"schema\": {\"type\": \"object\", \"properties\": {\"a\": 1}}}")]
    [InlineData("{\"schema\": {\"type\": \"object\", \"properties\": {\"a\": {\"type\": \"string\", \"title\": \"\\ud800\"}}}}")]
    [InlineData("{\"schema\": {\"type\": \"object\", \"properties\": {\"\\ud800\": {\"type\": \"string\", \"title\": \"x\"}}}}")]
    [InlineData("{\"schema\": {\"type\": \"object\", \"properties\": {}}}")]
    [InlineData("{\"schema\": {\"type\": \"object\", \"$ref\": \"http://a/b\", \"properties\": {\"a\": {\"type\": \"string\", \"title\": \"x\"}}}}")]
    public void Garbage_is_refused_and_never_thrown(string json) => Assert.NotEmpty(FormDocument.Read(json).Faults);

    [Fact]
    public void A_huge_or_deep_description_is_refused_at_once()
    {
        var clock = Stopwatch.StartNew();
        Assert.Equal("FORM_DOCUMENT_TOO_LONG", FormDocument.Read(new string(' ', 1_000_000)).Faults.Single().Code);
        Assert.Equal("FORM_NO_JSON", FormDocument.Read(string.Concat(Enumerable.Repeat("{\"schema\":", 500))).Faults.Single().Code);
        var many = string.Join(", ", Enumerable.Range(0, 300).Select(i => $$"""
            "a{{i}}": {"type": "boolean", "title": "t"}
            """));
        Assert.Contains(FormDocument.Read($$"""{"schema": {"type": "object", "properties": { {{many}} } } }""").Faults, f => f.Code == "FORM_FIELD_COUNT");
        Assert.True(clock.Elapsed < TimeSpan.FromSeconds(20), "bounded work");
    }

    [Fact]
    public void A_branch_knows_the_fields_by_kind_values_and_bounds()
    {
        var fields = A_form.Water.ConditionFields().ToDictionary(f => f.Name);

        Assert.Equal<string>(["工业", "农业", "生活"], fields["form.purpose"].Values.AsEnumerable());
        Assert.Equal((FieldKind.Number, 0m, 100m, false), (fields["form.amount"].Kind, fields["form.amount"].Least!.Value, fields["form.amount"].Most!.Value, fields["form.amount"].IsWhole));
        Assert.Equal((FieldKind.Flag, FieldKind.Date, FieldKind.Choices), (fields["form.drain"].Kind, fields["form.from"].Kind, fields["form.ways"].Kind));
        Assert.False(fields.ContainsKey("form.points") || fields.ContainsKey("form.letter"));
    }

    [Fact]
    public void Intake_and_correction_change_what_names_no_step_and_a_step_what_it_is_named_for()
    {
        Assert.Equal(["purpose", "amount", "pumps", "drain", "where", "from", "ways", "points"], A_form.Water.EditableAt(Node(ActivityTypes.Intake)));
        Assert.Equal(["head"], A_form.Water.EditableAt(Node(ActivityTypes.Review)));
        Assert.Empty(A_form.Water.EditableAt(Node(ActivityTypes.Decide)));
        Assert.Equal(["amount"], A_form.Water.EditableAt(Node(ActivityTypes.Decide, "amount")));
    }

    [Fact]
    public void A_step_sees_what_names_none_what_names_it_and_what_it_may_fill_in()
    {
        FormField all = new("a", "甲", FormFieldKind.Text), some = all with { SeeAt = ["Review", "n2"] }, filled = some with { EditAt = ["Decide"] };
        Assert.True(MatterForm.MaySee(all, ActivityTypes.JointReview, Node(ActivityTypes.JointReview)));
        Assert.True(MatterForm.MaySee(some, ActivityTypes.Review, Node(ActivityTypes.Review)));
        Assert.True(MatterForm.MaySee(some, ActivityTypes.Review, null)); // a step that the template has no more
        Assert.True(MatterForm.MaySee(some, ActivityTypes.JointReview, Node(ActivityTypes.JointReview) with { Id = "n2" }));
        Assert.False(MatterForm.MaySee(some, ActivityTypes.JointReview, Node(ActivityTypes.JointReview)));
        Assert.True(MatterForm.MaySee(some, ActivityTypes.Intake, Node(ActivityTypes.Intake))); // who takes the application in fills it in
        Assert.False(MatterForm.MaySee(filled, ActivityTypes.Intake, Node(ActivityTypes.Intake)));
        Assert.True(MatterForm.MaySee(filled, ActivityTypes.Decide, Node(ActivityTypes.Decide)));
    }

    [Theory]
    [InlineData("", "FORM_SEEN_BY_CONDITION")]
    [InlineData(", \"x-see\": [\"Review\", \"Decide\"]", "FORM_SEEN_BY_CONDITION")]
    [InlineData(", \"x-see\": [\"Review\"]", null)]
    public void What_is_shown_by_a_field_is_seen_by_no_more_steps_than_that_field(string see, string? code)
    {
        var faults = FormDocument.Read("""
            {"schema": {"type": "object", "properties": {"ill": {"type": "boolean", "title": "患病", "x-see": ["Review"]},
             "which": {"type": "string", "title": "病名", "x-shown": [{"field": "ill", "operator": "eq", "value": "true"}]SEE}}}}
            """.Replace("SEE", see, StringComparison.Ordinal)).Faults;
        Assert.Equal(code is null ? [] : [code], faults.Select(f => f.Code));
    }

    private static ProcessNode Node(string type, params string[] fields) => new(0, "n", type, "步骤", null, new StepSettings { Fields = [.. fields] });
}

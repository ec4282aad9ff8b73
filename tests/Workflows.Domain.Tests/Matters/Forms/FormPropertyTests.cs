using System.Text.Json;
using System.Text.Json.Nodes;
using ApprovalHub.Domain.Matters.Forms;
using CsCheck;
using Json.Schema;

namespace ApprovalHub.Domain.Tests.Matters.Forms;

/// <summary>Forms and values drawn at random, held against a JSON Schema library that knows nothing of ours.</summary>
public class FormPropertyTests
{
    private static readonly DateOnly Today = new(2026, 9, 18);

    [Fact]
    public void A_form_that_is_written_is_read_as_the_same_and_is_a_schema_of_draft_2020_12() => A_form.Forms.Sample(form =>
    {
        Assert.Empty(FormRules.Check(form, ["M01"]));
        var text = FormWriter.Write(form);

        var read = FormDocument.Read(text, ["M01"]);

        Assert.Empty(read.Faults);
        Assert.Equal(text, FormWriter.Write(read.Form!));
        Assert.True(MetaSchemas.Draft202012.Evaluate(JsonSerializer.SerializeToElement(FormWriter.Schema(form))).IsValid);
    }, iter: 2_000);

    [Fact]
    public void What_the_check_lets_through_fits_the_schema_and_what_misfits_the_schema_is_not_let_through() => A_form.Forms.SelectMany(form => A_form.Values(form), (form, values) => (form, values)).Sample(x =>
    {
        // Samples run side by side, and the library's common registry is not made for that.
        var schema = JsonSchema.FromText(FormWriter.Schema(x.form).ToJsonString(), new BuildOptions { SchemaRegistry = new SchemaRegistry() });
        var options = new EvaluationOptions { RequireFormatValidation = true };
        var typed = JsonSerializer.SerializeToElement(x.values);

        var reading = FormCheck.Read(x.form, typed, Today);

        var stored = JsonSerializer.SerializeToElement(reading.Values);
        if (reading.Wrong.Count == 0 && reading.Missing.Count == 0)
            Assert.True(schema.Evaluate(stored, options).IsValid, $"{typed}\n{FormWriter.Write(x.form)}");
        if (!schema.Evaluate(Trimmed(x.values), options).IsValid)
            Assert.True(reading.Wrong.Count + reading.Missing.Count > 0, $"{typed}\n{FormWriter.Write(x.form)}");
        var again = FormCheck.Read(x.form, stored, Today);
        Assert.True(JsonNode.DeepEquals(reading.Values, again.Values) && (reading.Wrong.Count > 0 || again.Wrong.Count == 0), "what is stored is checked as the same");
    }, iter: 4_000);

    /// <summary>What is empty counts as not there, in rows too.</summary>
    private static JsonElement Trimmed(JsonObject values)
    {
        var copy = values.DeepClone().AsObject();
        Drop(copy);
        foreach (var row in copy.SelectMany(v => v.Value is JsonArray rows ? rows.OfType<JsonObject>() : []).ToList())
            Drop(row);
        return JsonSerializer.SerializeToElement(copy);

        static void Drop(JsonObject of)
        {
            foreach (var name in of.Where(v => v.Value is null or JsonArray { Count: 0 } || (v.Value is JsonValue text && text.GetValueKind() == JsonValueKind.String && string.IsNullOrWhiteSpace(text.GetValue<string>()))).Select(v => v.Key).ToList())
                of.Remove(name);
        }
    }
}

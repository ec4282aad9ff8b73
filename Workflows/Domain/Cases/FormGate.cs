using System.Text.Json;
using System.Text.Json.Nodes;
using ApprovalHub.Domain.Kernel;
using ApprovalHub.Domain.Matters;
using ApprovalHub.Domain.Matters.Forms;

namespace ApprovalHub.Domain.Cases;

/// <summary>What a case takes into its form, where its matter describes one as data (自定义表单). Checked again here, whatever a page has checked before.</summary>
internal static class FormGate
{
    private const string Ground = "行政许可法第三十二条";

    /// <summary>
    /// The form of an application. What is wrong is refused on every way in (<c>FORM_WRONG</c>, each field named). What is missing keeps an online application
    /// from being sent (<c>FORM_INCOMPLETE</c>); a window takes it in, and says what is missing with its outcome (许可法 §32(1)(3) and (4)).
    /// </summary>
    public static string? Received(Application application, MatterContent matter, DateOnly today)
    {
        var typed = FormValues.Checked(application.FormJson);
        if (matter.Form is not { } form)
            return typed;
        var values = Stored(typed);
        var kept = TakeReserved(values);
        MustBeYours(form, values, [.. form.Fields.Where(MatterForm.IsAppliedFor).Select(f => f.Name)]);
        var reading = Read(form, values, today);
        if (application.Channel == Channel.Online)
            MustBeComplete(reading);
        return Written(reading.Values, kept);
    }

    /// <summary>Whether the application says all that the form requires: before that it is not accepted.</summary>
    public static void IsComplete(string? formJson, CaseAct act)
    {
        if (act.Book.Matter.Form is not { } form)
            return;
        var values = Stored(formJson);
        TakeReserved(values);
        MustBeComplete(Read(form, values, act.Today));
    }

    /// <summary>The form with some fields changed, and what differs. What the change hides is let go with it.</summary>
    /// <param name="formJson">The form as it is stored.</param>
    /// <param name="changesJson">New values by name; null for none.</param>
    /// <param name="may">Names of the fields that the step may change.</param>
    /// <param name="act">The act.</param>
    public static (string? FormJson, IReadOnlyList<FormChange> Changes) Changed(string? formJson, string changesJson, IReadOnlyList<string> may, CaseAct act)
    {
        var form = act.Book.Matter.Form ?? throw Refusal.Conflict("FORM_NOT_DESCRIBED").With("matter", act.Book.Matter.Name).Throwable();
        var changes = Stored(FormValues.Checked(changesJson));
        MustBeYours(form, changes, may);
        var before = Stored(formJson);
        var kept = TakeReserved(before);
        var after = before.DeepClone().AsObject();
        foreach (var (name, value) in changes)
            after[name] = value?.DeepClone();
        foreach (var hidden in form.Fields.Except(FormCheck.Shown(form.Fields, after)).Where(f => changes[f.Name] is null))
            after.Remove(hidden.Name);
        var reading = Read(form, after, act.Today);
        return (Written(reading.Values, kept), FormChange.Between(form, before, reading.Values));
    }

    /// <summary>What is stored, as an object; empty for nothing.</summary>
    public static JsonObject Stored(string? formJson) => formJson is null ? [] : JsonNode.Parse(formJson)!.AsObject();

    /// <summary>The stored values of a matter's fields.</summary>
    public static JsonObject Fields(string? formJson, MatterContent matter)
    {
        var values = Stored(formJson);
        foreach (var other in values.Select(v => v.Key).Where(name => matter.Form?.Field(name) is null).ToList())
            values.Remove(other);
        return values;
    }

    /// <summary>The terms of a licence live in the form, and are no field of it.</summary>
    private static JsonNode? TakeReserved(JsonObject values)
    {
        var kept = values[FormBounds.ReservedName];
        values.Remove(FormBounds.ReservedName);
        return kept;
    }

    private static void MustBeYours(MatterForm form, JsonObject values, IReadOnlyList<string> may)
    {
        var notYours = values.Select(v => form.Field(v.Key)).Where(f => f is not null && !may.Contains(f.Name)).Select(f => FormPlace.Whole.At(f!).Wrong("FORM_FIELD_NOT_YOURS")).ToList();
        if (notYours.Count > 0)
            throw Whole(Refusal.Forbidden("FORM_NOT_YOURS"), notYours);
    }

    private static FormReading Read(MatterForm form, JsonObject values, DateOnly today)
    {
        using var typed = JsonDocument.Parse(values.ToJsonString());
        var reading = FormCheck.Read(form, typed.RootElement, today);
        return reading.Wrong.Count == 0 ? reading : throw Whole(Refusal.Invalid("FORM_WRONG"), reading.Wrong);
    }

    private static void MustBeComplete(FormReading reading)
    {
        if (reading.Missing.Count > 0)
            throw Whole(Refusal.Conflict("FORM_INCOMPLETE", Ground), reading.Missing);
    }

    private static string? Written(JsonObject values, JsonNode? kept)
    {
        if (kept is not null)
            values[FormBounds.ReservedName] = kept;
        return values.Count == 0 ? null : values.ToJsonString(EventJson.Options);
    }

    private static RefusedException Whole(Refusal refusal, IReadOnlyList<Refusal> parts) =>
        (refusal.With("count", parts.Count).With("which", string.Join('、', parts.Select(p => p.Args["title"]).Where(t => t.Length > 0).Distinct())) with { Parts = [.. parts] }).Throwable();
}

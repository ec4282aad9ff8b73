using System.Text.Json;
using ApprovalHub.Api.Contracts.Matters;

namespace ApprovalHub.Designer.Components.Forms;

/// <summary>
/// What stands in a form, as it was typed: texts by place (<c>amount</c>, <c>points/0/place</c>), several choices a line each, of a group how many rows it has.
/// A half-typed number stays what it is; what is right the server says.
/// </summary>
public sealed class FormSheet(FormShape shape, Dictionary<string, string> texts)
{
    public FormShape Shape => shape;

    /// <summary>The texts themselves: what a draft keeps.</summary>
    public Dictionary<string, string> Texts => texts;

    public string Text(string place) => texts.GetValueOrDefault(place, "");

    public void Set(string place, string text)
    {
        if (text.Length == 0)
            texts.Remove(place);
        else
            texts[place] = text;
    }

    /// <summary>The choices that are taken.</summary>
    public IReadOnlyList<string> Taken(string place) => Text(place).Split('\n', StringSplitOptions.RemoveEmptyEntries);

    public void Take(string place, string choice, bool take) =>
        Set(place, string.Join('\n', take ? Taken(place).Append(choice).Distinct() : Taken(place).Where(c => c != choice)));

    /// <summary>How many rows a group shows: never fewer than it needs.</summary>
    public int Rows(FormShape.Field group, string place) =>
        Math.Max(int.TryParse(Text(place), out var rows) ? rows : 0, group.LeastRows ?? 0);

    public void AddRow(FormShape.Field group, string place) => texts[place] = (Rows(group, place) + 1).ToString(System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>Takes a row away; those after it move up.</summary>
    public void RemoveRow(FormShape.Field group, string place, int row)
    {
        var rows = Rows(group, place);
        for (var at = row; at < rows; at++)
        {
            foreach (var field in group.Fields)
                Set($"{place}/{at}/{field.Name}", Text($"{place}/{at + 1}/{field.Name}"));
        }
        Set(place, rows > 1 ? (rows - 1).ToString(System.Globalization.CultureInfo.InvariantCulture) : "");
    }

    /// <summary>The fields of a level that are shown now.</summary>
    /// <param name="fields">The form's, or those of a group.</param>
    /// <param name="prefix">Empty, or the row: <c>points/0/</c>.</param>
    public IReadOnlyList<FormShape.Field> Shown(IReadOnlyList<FormShape.Field> fields, string prefix = "")
    {
        var known = new Dictionary<string, string>(StringComparer.Ordinal);
        var shown = new List<FormShape.Field>();
        foreach (var field in fields.Where(f => f.Shown.All(c => FormConditions.Holds(c, known.GetValueOrDefault(c.Field, "")))))
        {
            shown.Add(field);
            known[field.Name] = FormConditions.AsFact(field, Text(prefix + field.Name));
        }
        return shown;
    }

    /// <summary>What is sent: what is shown and filled in, among those fields; null for nothing.</summary>
    public JsonElement? ToJson(Func<FormShape.Field, bool> takes) => FormJson.Write(this, takes);

    /// <summary>What is sent of a change: the fields that may be changed as they are now, and null for what was emptied. What is hidden the server lets go.</summary>
    /// <param name="before">What stood there.</param>
    /// <param name="may">Names of the fields that may be changed.</param>
    public JsonElement Changes(JsonElement before, IReadOnlyList<string> may) => FormJson.Changes(this, before, may);

    /// <summary>What is required, shown and empty.</summary>
    public IReadOnlyList<string> Missing(Func<FormShape.Field, bool> takes) =>
    [
        .. Shown(shape.Fields).Where(f => f.Required && takes(f)).Where(f => f.Kind == "Group" ? Rows(f, f.Name) == 0 : string.IsNullOrWhiteSpace(Text(f.Name))).Select(f => f.Named()),
    ];

    /// <summary>A sheet of stored values.</summary>
    public static FormSheet Of(FormShape shape, JsonElement values) => new(shape, FormJson.Read(shape, values));
}

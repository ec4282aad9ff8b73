namespace ApprovalHub.Designer.Pages.Matters.Forms;

/// <summary>What every part of a field's sheet asks of the whole.</summary>
/// <param name="Drawing">The form.</param>
/// <param name="Place">The field's place.</param>
/// <param name="Faults">Those of this field.</param>
/// <param name="Take">Takes an edit up.</param>
public sealed record FieldStage(FormDrawing Drawing, string Place, IReadOnlyList<FormFault> Faults, Func<FormDrawing, Task> Take)
{
    public string? Text(string keyword) => FieldFacts.Text(Drawing, Place, keyword);

    public bool IsWrong(params IReadOnlyList<string> keywords) => Faults.Any(f => keywords.Contains(f.Keyword));

    public Task PutAsync(string keyword, System.Text.Json.Nodes.JsonNode? value) => Take(FieldFacts.Put(Drawing, Place, keyword, value));
}

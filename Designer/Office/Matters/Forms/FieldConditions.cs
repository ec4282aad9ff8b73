using ApprovalHub.Api.Contracts.Tables;

namespace ApprovalHub.Designer.Pages.Matters.Forms;

/// <summary>What the condition of a field may ask for: the fields above it on its level, as the server has it.</summary>
internal static class FieldConditions
{
    private static readonly string[] Text = ["eq", "ne", "in", "notIn", "contains", "present", "absent"], Named = ["eq", "ne", "in", "notIn", "present", "absent"],
        Several = ["contains", "present", "absent"], Flag = ["eq", "ne", "present", "absent"], Ordered = ["eq", "ne", "gt", "ge", "lt", "le", "in", "notIn", "present", "absent"];

    public static IReadOnlyList<ConditionFieldLine> Above(FormDrawing drawing, string place) =>
        [.. Beside(drawing, place).TakeWhile(l => l.Path != place).Select(l => Of(drawing, l)).OfType<ConditionFieldLine>()];

    /// <summary>The fields of the same level.</summary>
    public static IReadOnlyList<FormLine> Beside(FormDrawing drawing, string place) =>
        place.Contains('/', StringComparison.Ordinal) ? drawing.Lines.FirstOrDefault(l => l.Path == place.Split('/')[0])?.Columns ?? [] : drawing.Lines;

    private static ConditionFieldLine? Of(FormDrawing drawing, FormLine line) => line.Kind switch
    {
        FieldKinds.Group or FieldKinds.Attachment => null,
        FieldKinds.Choice => new(line.Name, "Choice", Values(drawing, line), Named, false),
        FieldKinds.Choices => new(line.Name, "Choices", Values(drawing, line), Several, false),
        "Flag" => new(line.Name, "Flag", [], Flag, false),
        "Date" => new(line.Name, "Date", [], Ordered, false),
        _ when FieldKinds.IsNumber(line.Kind) => new(line.Name, "Number", [], Ordered, false),
        _ => new(line.Name, "Text", [], Text, false),
    };

    private static IReadOnlyList<string> Values(FormDrawing drawing, FormLine line) => [.. FieldChoices.Read(drawing.Field(line.Path)!).Select(c => c.Value)];
}

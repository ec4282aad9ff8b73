using System.Text.Json.Nodes;

namespace ApprovalHub.Domain.Matters.Forms;

/// <summary>A field of a case's form that was changed, told by its event.</summary>
/// <param name="Field">Its name.</param>
/// <param name="Title">As people read it.</param>
/// <param name="Old">What stood there; null for nothing.</param>
/// <param name="New">What stands there now.</param>
public sealed record FormChange(string Field, string Title, JsonNode? Old, JsonNode? New)
{
    /// <summary>What differs between two sets of checked values, in the form's order.</summary>
    public static IReadOnlyList<FormChange> Between(MatterForm form, JsonObject before, JsonObject after) =>
    [
        .. form.Fields.Where(f => f.HasValue && !JsonNode.DeepEquals(before[f.Name], after[f.Name]))
            .Select(f => new FormChange(f.Name, f.Title, before[f.Name]?.DeepClone(), after[f.Name]?.DeepClone())),
    ];
}

using System.Text.Json.Nodes;
using ApprovalHub.Domain.Matters;
using ApprovalHub.Domain.Matters.Forms;
using ApprovalHub.Domain.Process;
using ApprovalHub.Domain.Process.Tables;

namespace ApprovalHub.Domain.Cases;

/// <summary>
/// What somebody may see of a case's form (按环节可见). A field that names steps is seen by those whose posts one of these steps of the case is for, from when
/// that step has come; to all others there is no such field: no value, no title, no word of it in the history.
/// </summary>
public sealed class FormSight
{
    private readonly HashSet<string> hidden;

    private FormSight(IEnumerable<string> hidden) => this.hidden = new HashSet<string>(hidden, StringComparer.Ordinal);

    /// <summary>Whether all of it is seen.</summary>
    public bool IsWhole => hidden.Count == 0;

    /// <param name="subject">The case with its tasks.</param>
    /// <param name="by">Who looks.</param>
    /// <param name="matter">The version of the matter that the case stays on.</param>
    /// <param name="definition">The definition that it runs on.</param>
    public static FormSight Of(Case subject, Actor by, MatterContent matter, ProcessDefinition definition) =>
        new(matter.Form is not { } form || by.IsSystem ? [] : form.Fields.Where(f => f.SeeAt.Count > 0 && !Sees(f, subject, by, matter, definition)).Select(f => f.Name));

    public bool Sees(string field) => !hidden.Contains(field);

    /// <summary>The form without what is not seen.</summary>
    public MatterForm Of(MatterForm form) => IsWhole ? form : form with
    {
        Fields = [.. form.Fields.Where(f => Sees(f.Name))],
        Sections = [.. form.Sections.Select(s => s with { Fields = [.. s.Fields.Where(Sees)] }).Where(s => s.Fields.Count > 0)],
    };

    /// <summary>Values by field without what is not seen.</summary>
    public JsonObject Of(JsonObject values)
    {
        foreach (var name in hidden)
            values.Remove(name);
        return values;
    }

    /// <summary>What an event tells, without what is not seen: in the changes of a form and in what the engine was told of it.</summary>
    public string Of(string eventData)
    {
        if (IsWhole)
            return eventData;
        var told = JsonNode.Parse(eventData)!.AsObject();
        if (told["facts"]?["values"] is JsonObject facts)
        {
            foreach (var name in hidden)
                facts.Remove(ConditionFields.OfForm + name);
        }
        if (told["data"] is JsonObject data && data["changes"] is JsonArray changes)
            data["changes"] = new JsonArray([.. changes.Where(c => c is not JsonObject one || one["field"] is not JsonValue field || Sees(field.ToString())).Select(c => c?.DeepClone())]);
        return told.ToJsonString(EventJson.Options);
    }

    private static bool Sees(FormField field, Case subject, Actor by, MatterContent matter, ProcessDefinition definition) => by.IsApplicant
        ? MatterForm.IsAppliedFor(field)
        : subject.Tasks.Any(t => IsFor(t, by, matter) && MatterForm.MaySee(field, t.Activity, definition.Node(t.NodeId)));

    /// <summary>Whether a step of the case is or was for somebody: by their posts, at a window by whether it serves the matter.</summary>
    private static bool IsFor(CaseTask task, Actor by, MatterContent matter) =>
        task.ActorKind is ActorKind.WindowClerk or ActorKind.Applicant ? by.SitsAtWindowFor(matter) : by.HoldingsFor(task).Any();
}

using System.Text.Json.Nodes;
using ApprovalHub.Domain.Kernel;
using ApprovalHub.Domain.Matters;

namespace ApprovalHub.Domain.Cases;

public sealed partial class Case
{
    /// <summary>
    /// Changes fields of the form at a step that may change them. Refuses <c>FORM_NOT_YOURS</c> and <c>FORM_WRONG</c>, each field named; what changes nothing
    /// leaves no trace.
    /// </summary>
    /// <param name="taskId">The open task.</param>
    /// <param name="changesJson">New values by field, as a JSON object; null for none.</param>
    /// <param name="act">The act, by who may work on the task.</param>
    public void ChangeForm(Guid taskId, string changesJson, CaseAct act)
    {
        MustRun();
        var task = Task(taskId);
        ActorRules.TaskIsOpen(task);
        ActorRules.PersonMayActOnTheTask(act, task, this);
        ChangeForm(task, changesJson, act);
    }

    /// <summary>The applicant changes the form while a correction in review (审查阶段补正) may be answered.</summary>
    public void CorrectForm(string changesJson, CaseAct act)
    {
        MustRun();
        ActorRules.PersonSpeaksForTheApplicant(act, this);
        if (AskedInReview is null)
            throw Refusal.Conflict("FORM_NOT_ASKED").With("number", Number).Throwable();
        Take(changesJson, act.Book.Matter.Form?.EditableInCorrection() ?? [], act, null);
    }

    /// <summary>Names of the fields that a task may change; none where it is not open or the matter has no form.</summary>
    public IReadOnlyList<string> EditableAt(CaseTask task, CaseBook book) =>
        task.IsOpen && !IsEnded && book.Matter.Form is { } form && book.Definition.Node(task.NodeId) is { } node ? form.EditableAt(node) : [];

    /// <summary>What stands in the form's fields; what the case keeps besides, as the terms of a licence, is none.</summary>
    public JsonObject FormOf(MatterContent matter) => FormGate.Fields(FormJson, matter);

    private void ChangeForm(CaseTask task, string changesJson, CaseAct act) =>
        Take(changesJson, EditableAt(task, act.Book), act with { OnBehalfOf = act.By.BehalfFor(task) }, task.Key);

    private void Take(string changesJson, IReadOnlyList<string> may, CaseAct act, string? key)
    {
        var (formJson, changes) = FormGate.Changed(FormJson, changesJson, may, act);
        if (changes.Count == 0)
            return;
        FormJson = formJson;
        Do(act, "FormChanged", null, new { Key = key, Changes = changes }, tellsForm: true);
    }
}

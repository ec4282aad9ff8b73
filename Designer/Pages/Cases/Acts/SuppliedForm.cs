using System.Text.Json;
using ApprovalHub.Api.Contracts.Cases;
using ApprovalHub.Designer.Components.Forms;

namespace ApprovalHub.Designer.Pages.Cases.Acts;

/// <summary>The form beside what is handed in at the window (补正): the same fields that the applicant could fill in anew online.</summary>
internal static class SuppliedForm
{
    /// <summary>The fields that may be filled in anew; null where there are none.</summary>
    /// <param name="of">The case.</param>
    /// <param name="task">The correction (补正) that is open; null for a correction in review, which belongs to no step.</param>
    public static CaseForm.Editable? Fields(CaseResponse of, Guid? task) => of.Rules.Form?.At.FirstOrDefault(at => at.TaskId == task);

    /// <summary>The form with what was typed, or as it stands.</summary>
    public static FormSheet Sheet(CaseForm form, IReadOnlyDictionary<string, string>? typed) => typed is null ? FormSheet.Of(form.Shape, form.Values) : new FormSheet(form.Shape, new(typed));

    /// <summary>What is sent of it; null where it was not touched.</summary>
    public static JsonElement? Changes(CaseResponse of, Guid? task, IReadOnlyDictionary<string, string>? typed) =>
        typed is not null && of.Rules.Form is { } form && Fields(of, task) is { } at ? Sheet(form, typed).Changes(form.Values, at.Fields) : null;
}

using ApprovalHub.Api.Contracts.Matters;
using ApprovalHub.Api.Contracts.Templates;
using ApprovalHub.Designer.Words;

namespace ApprovalHub.Designer.Pages.Matters.Forms;

/// <summary>A step that may fill in or see a field.</summary>
/// <param name="Value">What stands in the form: the activity, or the step's id where the template has several of it.</param>
/// <param name="Name">As people read it.</param>
/// <param name="Activity">The activity.</param>
public sealed record FormStep(string Value, string Name, string Activity)
{
    /// <summary>The steps of people in the template of a matter that is in force; none where it cannot be read.</summary>
    public static async Task<IReadOnlyList<FormStep>> ReadAsync(ITemplateApi templates, MatterWords words, MatterGuide matter, CancellationToken cancellation)
    {
        if (words.Templates.FirstOrDefault(t => t.Id == matter.Template) is not { } template)
            return [];
        var people = (await templates.FlowAsync(template.Id, template.Version, cancellation)).Nodes.Where(n => n.Who is not null).ToList();
        return [.. people.Select(n => new FormStep(people.Count(o => o.Type == n.Type) == 1 ? Short(n.Type) : n.Id, n.Name, Short(n.Type)))];
    }

    /// <summary>A step as a form names it, in words: an activity by its name, a step by its id.</summary>
    public static string Named(Say say, string step)
    {
        var activity = $"ApprovalHub.{step}";
        return say.Of("Activity", activity) is var said && said != activity ? said : step;
    }

    /// <summary>Whether a step may fill a field in, as the server has it.</summary>
    public bool MayFill(FormShape.Field field) =>
        field.EditAt.Count == 0 ? Activity is "PreReview" or "Intake" or "Correction" : field.EditAt.Contains(Value) || field.EditAt.Contains(Activity);

    /// <summary>Whether its people may see a field, as the server has it.</summary>
    public bool MaySee(FormShape.Field field) => field.SeeAt.Count == 0 || field.SeeAt.Contains(Value) || field.SeeAt.Contains(Activity) || MayFill(field);

    private static string Short(string type) => type[(type.LastIndexOf('.') + 1)..];
}

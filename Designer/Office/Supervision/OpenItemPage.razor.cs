using ApprovalHub.Api.Contracts.Cases;
using ApprovalHub.Api.Contracts.Supervision;
using ApprovalHub.Designer.Server;
using ApprovalHub.Designer.State;
using ApprovalHub.Designer.Words;
using Microsoft.AspNetCore.Components;

namespace ApprovalHub.Designer.Pages.Supervision;

/// <summary>立件 by hand, after a complaint or a spot check: by a rule, about a case or about a department's work outside of any.</summary>
public sealed partial class OpenItemPage(ISupervisionApi supervision, ICaseApi cases, DraftStore drafts, Notices notices, NavigationManager navigation)
{
    private const string DraftName = "item/new";
    private OpenDraft draft = new();
    private DateTimeOffset? restored;
    private HubProblem? problem;

    /// <summary>办件编号 of the case that it is about, when one comes from there.</summary>
    [SupplyParameterFromQuery]
    public string? Case { get; set; }

    [Inject]
    private Say Say { get; set; } = null!;

    private async Task<Choices> ReadAsync(CancellationToken cancellation)
    {
        var (rules, named) = (supervision.RulesAsync(cancellation), cases.ChoicesAsync(cancellation));
        await Task.WhenAll(rules, named);
        if (await drafts.ReadAsync<OpenDraft>(DraftName) is { } kept && (Case is null || kept.Value.CaseNumber == Case))
            (draft, restored) = (kept.Value, kept.At);
        else if (Case is not null)
            draft = draft with { CaseNumber = Case };
        return new Choices(await rules, (await named).Departments);
    }

    private async Task KeepAsync(OpenDraft typed)
    {
        (draft, restored) = (typed with { Key = OpenDraft.NewKey() }, null);
        await drafts.SaveAsync(DraftName, draft);
    }

    private async Task OpenAsync()
    {
        var opened = await supervision.OpenAsync(new OpenItemRequest
        {
            Rule = draft.Rule!,
            CaseNumber = string.IsNullOrWhiteSpace(draft.CaseNumber) ? null : draft.CaseNumber.Trim(),
            Department = draft.Department,
            Words = draft.Words.Trim(),
        }, draft.Key);
        await drafts.RemoveAsync(DraftName);
        notices.Add(T["Supervision.Opened"]);
        navigation.NavigateTo($"/supervision/items/{opened.Item.Id}");
    }

    private static string? Text(ChangeEventArgs e) => e.Value is string { Length: > 0 } text ? text : null;

    private sealed record Choices(IReadOnlyList<RuleLine> Rules, IReadOnlyList<CaseChoices.Department> Departments);
}

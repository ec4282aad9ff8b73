using ApprovalHub.Api.Contracts;
using ApprovalHub.Api.Contracts.Cases;
using ApprovalHub.Api.Contracts.Supervision;
using ApprovalHub.Designer.Components;
using ApprovalHub.Designer.State;
using ApprovalHub.Designer.Words;
using Microsoft.AspNetCore.Components;

namespace ApprovalHub.Designer.Pages.Supervision;

/// <summary>监察件: what must be replied to first comes first; what is asked for stands in the address.</summary>
public sealed partial class ItemsPage(ISupervisionApi supervision, ICaseApi cases, Session session, WorkDays days)
{
    private const int PageSize = 100;
    private KeysetList<ItemLine>? list;
    private CaseChoices choices = CaseChoices.None;
    private RuleNames? names;

    [SupplyParameterFromQuery]
    public string? State { get; set; }

    [SupplyParameterFromQuery]
    public string? Department { get; set; }

    [SupplyParameterFromQuery]
    public string? Rule { get; set; }

    [Inject]
    private Say Say { get; set; } = null!;

    [Inject]
    private NavigationManager Navigation { get; set; } = null!;

    private ItemFilter Filter => ItemFilter.Of(State, Department, Rule);

    private async Task<Page<ItemLine>> ReadAsync(string? after, CancellationToken cancellation)
    {
        var (state, department, rule) = Filter;
        var page = supervision.ItemsAsync(state, department, rule, after, PageSize, cancellation);
        if (after is not null)
            return await page;
        var (named, known) = (cases.ChoicesAsync(cancellation), RuleNames.ReadAsync(supervision, (T, Say), cancellation));
        await Task.WhenAll(page, named, known, days.ReadyAsync());
        (choices, names) = (await named, await known);
        StateHasChanged();
        return await page;
    }

    private void Go(ItemFilter to) => Navigation.NavigateTo(ItemFilter.Of(to.State, to.Department, to.Rule).Address);

    private Task RefreshAsync() => list?.ReloadAsync() ?? Task.CompletedTask;
}

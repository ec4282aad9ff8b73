using ApprovalHub.Api.Contracts;
using ApprovalHub.Api.Contracts.Cases;
using ApprovalHub.Designer.Components;
using ApprovalHub.Designer.Server;
using ApprovalHub.Designer.State;
using Microsoft.AspNetCore.Components;

namespace ApprovalHub.Designer.Pages.Cases.List;

/// <summary>办件查询: every case that one may see, found by number, applicant and matter; what is asked for stands in the address, numbers of people excepted.</summary>
public sealed partial class CaseListPage(ICaseApi cases, WorkDays days)
{
    private const int PageSize = 100;
    private readonly HeldWords words = new();
    private KeysetList<CaseLine>? list;
    private CaseChoices choices = CaseChoices.None;

    [SupplyParameterFromQuery]
    public string? Q { get; set; }

    [SupplyParameterFromQuery]
    public string? State { get; set; }

    [SupplyParameterFromQuery]
    public string? Department { get; set; }

    [SupplyParameterFromQuery]
    public string? Matter { get; set; }

    [SupplyParameterFromQuery]
    public string? Lane { get; set; }

    [SupplyParameterFromQuery]
    public string? Overdue { get; set; }

    [SupplyParameterFromQuery]
    public string? From { get; set; }

    [SupplyParameterFromQuery]
    public string? To { get; set; }

    private CaseFilter Filter => new CaseFilter
    {
        Q = words.Over(Q),
        State = State,
        Department = Department,
        Matter = Matter,
        Lane = Lane,
        Overdue = Overdue,
        From = CaseFilter.Day(From),
        To = CaseFilter.Day(To),
    }.Cleaned();

    [Inject]
    private NavigationManager Navigation { get; set; } = null!;

    protected override void OnParametersSet()
    {
        if (words.Follow(Q, (State ?? Department ?? Matter ?? Lane ?? Overdue ?? From ?? To) is null))
            Navigation.NavigateTo(Filter.Address, replace: true);
    }

    /// <summary>The choices of the filters come after the list: whoever looks for a number need not wait for them.</summary>
    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (!firstRender)
            return;
        try
        {
            choices = await cases.ChoicesAsync();
            StateHasChanged();
        }
        catch (HubProblem)
        {
            choices = CaseChoices.None; // the list itself says that the server is away
        }
    }

    private async Task<Page<CaseLine>> ReadAsync(string? after, CancellationToken cancellation)
    {
        var asked = Filter;
        var page = cases.ListAsync(
            asked.State, asked.Department, asked.Matter, asked.Lane, asked.From, asked.To, HeldWords.InAddress(asked.Q), after, PageSize, HeldWords.InHeader(asked.Q),
            asked.Overdue, cancellation);
        await Task.WhenAll(page, days.ReadyAsync());
        return await page;
    }

    private void Go(CaseFilter to)
    {
        words.Take(to.Q);
        Navigation.NavigateTo(to.Address);
    }

    private Task RefreshAsync() => list?.ReloadAsync() ?? Task.CompletedTask;
}

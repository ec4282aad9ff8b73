using ApprovalHub.Api.Contracts;
using ApprovalHub.Api.Contracts.Cases;
using ApprovalHub.Designer.Components;
using ApprovalHub.Designer.Server;
using ApprovalHub.Designer.State;
using Microsoft.AspNetCore.Components;

namespace ApprovalHub.Designer.Pages.Cases.List;

/// <summary>办件查询: every case that one may see, found by number, applicant and matter; what is asked for stands in the address.</summary>
public sealed partial class CaseListPage(ICaseApi cases, WorkDays days)
{
    private const int PageSize = 100;
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
    public string? From { get; set; }

    [SupplyParameterFromQuery]
    public string? To { get; set; }

    private CaseFilter Filter => new CaseFilter
    {
        Q = Q,
        State = State,
        Department = Department,
        Matter = Matter,
        Lane = Lane,
        From = CaseFilter.Day(From),
        To = CaseFilter.Day(To),
    }.Cleaned();

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
            asked.State, asked.Department, asked.Matter, asked.Lane, asked.From, asked.To, asked.Q, after, PageSize, cancellation);
        await Task.WhenAll(page, days.ReadyAsync());
        return await page;
    }

    private Task RefreshAsync() => list?.ReloadAsync() ?? Task.CompletedTask;
}

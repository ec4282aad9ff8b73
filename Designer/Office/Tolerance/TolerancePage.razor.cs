using ApprovalHub.Api.Contracts;
using ApprovalHub.Api.Contracts.Cases;
using ApprovalHub.Api.Contracts.Tolerance;
using ApprovalHub.Designer.Components;
using ApprovalHub.Designer.Server;
using ApprovalHub.Designer.State;
using ApprovalHub.Designer.Words;
using Microsoft.AspNetCore.Components;

namespace ApprovalHub.Designer.Pages.Tolerance;

/// <summary>容缺台账: what is owed, by whom and until when, and how it ended; what is asked for stands in the address.</summary>
public sealed partial class TolerancePage(IToleranceApi tolerances, ICaseApi cases, WorkDays days, Say say, NavigationManager navigation)
{
    private const int PageSize = 100;
    private KeysetList<ToleranceLine>? list;
    private IReadOnlyList<CaseChoices.Department> departments = [];
    private ToleranceLine? open;

    [SupplyParameterFromQuery]
    public string? Standing { get; set; }

    [SupplyParameterFromQuery]
    public string? Department { get; set; }

    [SupplyParameterFromQuery]
    public string? Extended { get; set; }

    [SupplyParameterFromQuery]
    public string? From { get; set; }

    [SupplyParameterFromQuery]
    public string? To { get; set; }

    private ToleranceFilter Filter => new ToleranceFilter
    {
        Standing = Standing ?? "Owed",
        Department = Department,
        Extended = Extended == "true",
        From = ToleranceFilter.Day(From),
        To = ToleranceFilter.Day(To),
    }.Cleaned();

    private IReadOnlyList<(string Text, string Value, int? Count)> Tabs =>
        [.. ToleranceFilter.Tabs.Select(tab => (tab == "All" ? T["Tolerance.All"] : say.Of("Standing", tab), tab, (int?)null))];

    /// <summary>The departments to choose among come after the list.</summary>
    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (!firstRender)
            return;
        try
        {
            departments = (await cases.ChoicesAsync()).Departments;
            StateHasChanged();
        }
        catch (HubProblem)
        {
            departments = []; // the list itself says that the server is away
        }
    }

    private async Task<Page<ToleranceLine>> ReadAsync(string? after, CancellationToken cancellation)
    {
        var asked = Filter;
        if (after is null)
            open = null;
        var page = tolerances.ListAsync(asked.Asked, asked.Extended ? true : null, asked.Department, null, asked.From, asked.To, after, PageSize, cancellation);
        await Task.WhenAll(page, days.ReadyAsync());
        return await page;
    }

    private static string? Text(ChangeEventArgs e) => e.Value is string { Length: > 0 } text ? text : null;

    private void Go(ToleranceFilter to) => navigation.NavigateTo(to.Cleaned().Address);

    private Task RefreshAsync() => list?.ReloadAsync() ?? Task.CompletedTask;
}

using ApprovalHub.Api.Contracts;
using ApprovalHub.Api.Contracts.Inbox;
using ApprovalHub.Designer.Components;
using ApprovalHub.Designer.Server;
using ApprovalHub.Designer.Shell;
using ApprovalHub.Designer.State;
using Microsoft.AspNetCore.Components;

namespace ApprovalHub.Designer.Pages.Inbox;

/// <summary>我的待办: tab and filters stand in the address, so that what somebody looks at can be kept and sent.</summary>
public sealed partial class InboxPage(IInboxApi inbox, WorkDays days, PlaceCounts counts, Live live, Notices notices) : IDisposable
{
    private const int PageSize = 100;
    private readonly List<InboxLine> chosen = [];
    private readonly HeldWords words = new();
    private KeysetList<InboxLine>? list;
    private HubProblem? problem;
    private InboxCounts? numbers;

    /// <summary>mine, pool, standin, done or following.</summary>
    [SupplyParameterFromQuery]
    public string? Tab { get; set; }

    /// <summary>Begin of a case number, or part of the applicant's name; an identity number is held by the page.</summary>
    [SupplyParameterFromQuery]
    public string? Q { get; set; }

    [SupplyParameterFromQuery]
    public bool? Green { get; set; }

    [SupplyParameterFromQuery]
    public bool? Overdue { get; set; }

    private InboxFilter Filter => InboxFilter.Of(Tab, words.Over(Q), Green, Overdue);

    private bool IsPool => Filter.Tab == "pool";

    private bool IsDone => Filter.Tab == "done";

    private IReadOnlyList<(string Text, string Value, int? Count)> Tabs =>
    [
        (T["Inbox.Mine"], "mine", Sum(numbers?.Mine)), (T["Inbox.Pool"], "pool", Sum(numbers?.Pool)),
        (T["Inbox.StandIn"], "standin", Sum(numbers?.StandIn)), (T["Inbox.Done"], "done", numbers?.DoneToday),
        (T["Inbox.Following"], "following", numbers?.Following),
    ];

    protected override void OnInitialized() => live.InboxChanged += Follow;

    [Inject]
    private NavigationManager Navigation { get; set; } = null!;

    protected override void OnParametersSet()
    {
        if (words.Follow(Q, Tab is null))
            Navigation.NavigateTo(Filter.Address, replace: true);
        chosen.Clear();
    }

    public void Dispose() => live.InboxChanged -= Follow;

    /// <summary>What somebody is ticking stays under the hand; the list follows when it is let go.</summary>
    private void Follow()
    {
        if (chosen.Count == 0 && list is not null)
            _ = InvokeAsync(list.ReloadAsync);
    }

    private static int? Sum(InboxCounts.Buckets? of) => of is null ? null : of.Overdue + of.Today + of.Soon + of.Later;

    private async Task<Page<InboxLine>> ReadAsync(string? after, CancellationToken cancellation)
    {
        var (tab, q, green, overdue) = Filter;
        var page = inbox.ReadAsync(tab, after, PageSize, green: green, overdue: overdue, q: HeldWords.InAddress(q), find: HeldWords.InHeader(q), cancellation: cancellation);
        var known = after is null ? inbox.CountsAsync(cancellation) : Task.FromResult(numbers!);
        await Task.WhenAll(page, known, days.ReadyAsync());
        numbers = await known;
        counts.Set("inbox", Sum(numbers.Mine) ?? 0);
        StateHasChanged();
        return await page;
    }

    private void Go(InboxFilter to)
    {
        words.Take(to.Q);
        chosen.Clear();
        Navigation.NavigateTo(to.Address);
    }

    private void Choose(InboxLine line, bool yes)
    {
        chosen.Remove(line);
        if (yes)
            chosen.Add(line);
    }

    private void Approve(InboxLine line)
    {
        chosen.Clear();
        chosen.Add(line);
    }

    private Task RefreshAsync()
    {
        problem = null;
        chosen.Clear();
        return list?.ReloadAsync() ?? Task.CompletedTask;
    }

    private async Task DoneAsync(string said)
    {
        notices.Add(said);
        await RefreshAsync();
    }

    private Task ShowAsync(HubProblem? found)
    {
        problem = found;
        return Task.CompletedTask;
    }
}

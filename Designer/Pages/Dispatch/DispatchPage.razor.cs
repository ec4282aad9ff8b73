using ApprovalHub.Api.Contracts;
using ApprovalHub.Api.Contracts.Dispatch;
using ApprovalHub.Designer.Components;
using ApprovalHub.Designer.Shell;
using ApprovalHub.Designer.State;
using Microsoft.AspNetCore.Components;

namespace ApprovalHub.Designer.Pages.Dispatch;

/// <summary>统一出件: what lies ready by applicant, found by a name, a card or the receipt's QR code; what is overdue; and what has left.</summary>
public sealed partial class DispatchPage(IDispatchApi desk, WorkDays days, Live live, Notices notices, PlaceCounts counts) : IAsyncDisposable
{
    private const string SearchKey = "F2";
    private const int PageSize = 100;
    private readonly HeldWords words = new();
    private KeysetList<ReadyApplicant>? list;
    private IAsyncDisposable? searching;
    private ReadyApplicant? chosen;
    private DeskFilter? before, answered;
    private LeftList? left;
    private bool changed;

    [Inject]
    private NavigationManager Navigation { get; set; } = null!;

    [Inject]
    private Browser Browser { get; set; } = null!;

    [Inject]
    private Keys Keys { get; set; } = null!;

    /// <summary>ready, overdue, unclaimed or left.</summary>
    [SupplyParameterFromQuery]
    public string? Tab { get; set; }

    /// <summary>What was typed or scanned.</summary>
    [SupplyParameterFromQuery]
    public string? Q { get; set; }

    /// <summary>Day of what has left, yyyy-MM-dd.</summary>
    [SupplyParameterFromQuery]
    public string? Day { get; set; }

    private DeskFilter Filter => DeskFilter.Of(Tab, words.Over(Q), Day);

    private IReadOnlyList<(string Text, string Value, int? Count)> Tabs =>
        [(T["Dispatch.Ready"], "ready", null), (T["Dispatch.Overdue"], "overdue", null), (T["Dispatch.Unclaimed"], "unclaimed", null), (T["Dispatch.Left"], "left", null)];

    protected override void OnInitialized() => live.InboxChanged += Follow;

    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (firstRender)
            searching = await Keys.OnAsync(SearchKey, async () => await Browser.FocusAsync("#desk-search", again: true));
    }

    protected override void OnParametersSet()
    {
        if (words.Follow(Q, Tab is null))
            Navigation.NavigateTo(Filter.Address, replace: true);
        Settle();
    }

    public async ValueTask DisposeAsync()
    {
        live.InboxChanged -= Follow;
        if (searching is not null)
            await searching.DisposeAsync();
    }

    /// <summary>The list follows; what lies under the hand stays, and says that it is old.</summary>
    private void Follow()
    {
        if (list is not null)
            _ = InvokeAsync(list.ReloadAsync);
    }

    private async Task<Page<ReadyApplicant>> ReadAsync(string? after, CancellationToken cancellation)
    {
        var filter = Filter;
        var reading = desk.ReadyAsync(
            HeldWords.InAddress(filter.Q), null, after, PageSize, filter.Tab == "overdue" ? true : null, HeldWords.InHeader(filter.Q),
            filter.Tab == "unclaimed" ? true : null, cancellation);
        await Task.WhenAll(reading, days.ReadyAsync());
        var page = await reading;
        if (after is not null)
            return page;
        if (filter is { Tab: "ready", Q: null })
            counts.Set("dispatch", page.Items.Count);
        var isNew = filter != answered; // what the hand has closed stays closed when news come
        answered = filter;
        if (chosen is { } open)
            changed = page.Items.FirstOrDefault(one => one.IdNumber == open.IdNumber) is { } again ? !ReadyWords.IsSame(again, open) : page.Next is null;
        else if (isNew && filter.Q is not null && page.Items is [var only])
            await ChooseAsync(only);
        StateHasChanged();
        return page;
    }

    private async Task ChooseAsync(ReadyApplicant one)
    {
        (chosen, changed) = (one, false);
        StateHasChanged();
        await Task.Yield(); // the panel is drawn first
        await Browser.FocusAsync("#recipient");
    }

    private void Find(ChangeEventArgs e)
    {
        words.Take(e.Value as string);
        Settle();
        Navigation.NavigateTo(DeskFilter.Of(Tab, e.Value as string, null).Address);
    }

    /// <summary>What lay under the hand goes when something else is asked for.</summary>
    private void Settle()
    {
        if (Filter != before)
            (chosen, changed, before) = (null, false, Filter);
    }

    private async Task CloseAsync()
    {
        chosen = null;
        await Browser.FocusAsync("#desk-search");
    }

    /// <summary>Reads the list again, and with it the applicant whose results are open.</summary>
    private async Task RefreshAsync()
    {
        var shown = Filter.Tab == "left" ? left?.ReloadAsync() : list?.ReloadAsync();
        await (shown ?? Task.CompletedTask);
        if (list is not null && chosen is { } open)
            (chosen, changed) = (list.Rows.FirstOrDefault(one => one.IdNumber == open.IdNumber), false);
        StateHasChanged();
    }

    private async Task DoneAsync((string Said, bool All) done)
    {
        notices.Add(done.Said);
        if (done.All)
            chosen = null;
        await RefreshAsync();
        if (chosen is null)
            await Browser.FocusAsync("#desk-search");
    }

    private Task RemindedAsync(string said) => DoneAsync((said, false));
}

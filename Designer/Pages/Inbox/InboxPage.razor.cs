using ApprovalHub.Api.Contracts;
using ApprovalHub.Api.Contracts.Inbox;
using ApprovalHub.Designer.Components;
using ApprovalHub.Designer.Server;
using ApprovalHub.Designer.Shell;
using ApprovalHub.Designer.State;
using Microsoft.AspNetCore.Components;
using MudBlazor;

namespace ApprovalHub.Designer.Pages.Inbox;

/// <summary>我的待办: mine, what waits for my posts, and what I have done; the address says which, so that it can be kept.</summary>
public sealed partial class InboxPage(IInboxApi inbox, WorkDays days, HubClock clock, PlaceCounts counts, ISnackbar notices)
{
    private const int PageSize = 100;
    private KeysetList<InboxLine>? list;
    private HubProblem? problem;

    /// <summary>mine, pool or done.</summary>
    [SupplyParameterFromQuery]
    public string? Tab { get; set; }

    private string Chosen => Tab is "pool" or "done" ? Tab : "mine";

    private bool IsDone => Chosen == "done";

    private IReadOnlyList<(string Text, string Value, int? Count)> Tabs =>
        [(T["Inbox.Mine"], "mine", counts["inbox"]), (T["Inbox.Pool"], "pool", null), (T["Inbox.Done"], "done", null)];

    private async Task<Page<InboxLine>> ReadAsync(string? after, CancellationToken cancellation)
    {
        var page = await inbox.ReadAsync(Chosen, after, PageSize, cancellation);
        await days.ReadyAsync(clock.Today);
        // Until the server counts: a number is shown only when it is known to be whole.
        if (Chosen == "mine" && after is null && page.Next is null)
            counts.Set("inbox", page.Items.Count);
        return page;
    }

    private Task RefreshAsync()
    {
        problem = null;
        return list?.ReloadAsync() ?? Task.CompletedTask;
    }

    private async Task DoneAsync(string said)
    {
        notices.Add(said, Severity.Normal);
        await RefreshAsync();
    }

    private Task ShowAsync(HubProblem? found)
    {
        problem = found;
        return Task.CompletedTask;
    }
}

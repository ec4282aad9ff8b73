using ApprovalHub.Api.Contracts.Supervision;
using ApprovalHub.Designer.Components;
using ApprovalHub.Designer.State;
using ApprovalHub.Designer.Words;
using Microsoft.AspNetCore.Components;

namespace ApprovalHub.Designer.Pages.Supervision;

/// <summary>A supervision item: what it is about, who answers until when, all that was said, and what may be done now.</summary>
public sealed partial class ItemPage(ISupervisionApi supervision, WorkDays days, Browser browser, Notices notices)
{
    private Loaded<ItemFile>? file;

    [Parameter]
    public Guid Id { get; set; }

    [Inject]
    private Say Say { get; set; } = null!;

    private async Task<ItemFile> ReadAsync(CancellationToken cancellation)
    {
        var (item, names) = (supervision.ItemAsync(Id, cancellation), RuleNames.ReadAsync(supervision, (T, Say), cancellation));
        await Task.WhenAll(item, names, days.ReadyAsync());
        return new ItemFile(await item, await names);
    }

    private Task RefreshAsync() => file?.ReloadAsync() ?? Task.CompletedTask;

    private async Task PrintAsync() => await browser.PrintAsync();

    private async Task DoneAsync(string said)
    {
        notices.Add(said);
        await RefreshAsync();
    }

    /// <summary>All that the page shows, read together.</summary>
    private sealed record ItemFile(ItemResponse Is, RuleNames Names);
}

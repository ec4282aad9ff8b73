using System.Globalization;
using ApprovalHub.Api.Contracts.Sync;
using ApprovalHub.Designer.Components;
using ApprovalHub.Designer.Server;
using ApprovalHub.Designer.State;
using Microsoft.AspNetCore.Components;

namespace ApprovalHub.Designer.Pages.Connectors;

/// <summary>重放 of a period: counted first, and only what was counted goes.</summary>
public sealed partial class ReplayPage(IExchangeApi exchange, Session session, HubClock clock, Notices notices, NavigationManager navigation)
{
    private readonly ActKey key = new();
    private string platform = "", words = "";
    private DateOnly? from, to;
    private ReplayCount? counted;
    private HubProblem? problem;

    private bool MayAct => session.Has("Administrator");

    private async Task<ExchangeBoard> ReadAsync(CancellationToken cancellation)
    {
        var board = await exchange.PlatformsAsync(cancellation);
        (platform, from, to) = (board.Platforms[0].Code, clock.Today, clock.Today);
        return board;
    }

    /// <summary>What was counted is not what is asked for any more.</summary>
    private void Choose(Action choose)
    {
        choose();
        (counted, problem) = (null, null);
        key.Done();
    }

    private async Task CountAsync()
    {
        counted = await exchange.CountReplayAsync(platform, from!.Value, to!.Value);
        StateHasChanged();
    }

    private async Task SendAsync()
    {
        var done = await exchange.ReplayAsync(new ReplayRequest(platform, from!.Value, to!.Value, counted!.Reports, words.Trim()), key.Value);
        notices.Add(T["Connectors.ReplayDone", done.Reports]);
        navigation.NavigateTo(ReportFilter.Of(platform, "Waiting", null).Address);
    }

    private static DateOnly? Day(ChangeEventArgs e) =>
        DateOnly.TryParseExact(e.Value as string, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    private static string? Iso(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}

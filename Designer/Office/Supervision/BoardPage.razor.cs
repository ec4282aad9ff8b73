using ApprovalHub.Api.Contracts.Cases;
using ApprovalHub.Api.Contracts.Supervision;
using ApprovalHub.Designer.Components;
using ApprovalHub.Designer.State;
using Microsoft.AspNetCore.Components;

namespace ApprovalHub.Designer.Pages.Supervision;

/// <summary>督查看板: cards, and where time goes, of a period that stands in the address.</summary>
public sealed partial class BoardPage(ISupervisionApi supervision, ICaseApi cases, HubClock clock, WorkDays days, Browser browser)
{
    private Loaded<Board>? board;
    private CaseChoices choices = CaseChoices.None;

    [SupplyParameterFromQuery]
    public string? From { get; set; }

    [SupplyParameterFromQuery]
    public string? To { get; set; }

    [SupplyParameterFromQuery]
    public string? By { get; set; }

    [SupplyParameterFromQuery]
    public string? Department { get; set; }

    private BoardFilter Filter => BoardFilter.Of(From, To, By, Department, clock.Today);

    private async Task<Board> ReadAsync(CancellationToken cancellation)
    {
        var (from, to, by, department) = Filter;
        var (lines, daily) = (supervision.CardsAsync(by, from, to, department, cancellation), supervision.CardsAsync("day", from, to, department, cancellation));
        var figures = supervision.StatisticsAsync(from, to, department, cancellation);
        var items = supervision.ItemsAsync(department: department, take: ItemCounts.Most, cancellation: cancellation);
        var ratings = supervision.RatingsAsync(from, to, department, cancellation);
        var named = cases.ChoicesAsync(cancellation);
        await Task.WhenAll(lines, daily, figures, items, ratings, named, days.ReadyAsync());
        choices = await named;
        return new Board(await lines, CardDays.Of(await daily, from, to), await figures, ItemCounts.Of(await items), await ratings);
    }

    private Task RefreshAsync() => board?.ReloadAsync() ?? Task.CompletedTask;

    private async Task PrintAsync() => await browser.PrintAsync();

    /// <summary>All that the page shows, read together.</summary>
    private sealed record Board(IReadOnlyList<CardLine> Lines, CardDays Days, StatisticsResponse Figures, ItemCounts Items, IReadOnlyList<RatingFigures> Ratings);
}

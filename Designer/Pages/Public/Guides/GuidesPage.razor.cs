using ApprovalHub.Api.Contracts.Matters;
using ApprovalHub.Api.Contracts.Public;
using ApprovalHub.Designer.Server;
using Microsoft.AspNetCore.Components;

namespace ApprovalHub.Designer.Pages.Public.Guides;

/// <summary>办事指南: found by word, pinyin or initials, by department and by whom they serve; all of it stands in the address.</summary>
public sealed partial class GuidesPage(IPublicApi api, Plain plain, NavigationManager navigation) : IDisposable
{
    private const int PageSize = 50;
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(250);
    private CancellationTokenSource typing = new();
    private IReadOnlyList<DepartmentName> departments = [];
    private HubProblem? problem;
    private string? typed, asked;

    /// <summary>What is searched for.</summary>
    [SupplyParameterFromQuery]
    public string? Q { get; set; }

    /// <summary>person, organisation, or nothing for both.</summary>
    [SupplyParameterFromQuery]
    public string? Who { get; set; }

    /// <summary>Code of a department.</summary>
    [SupplyParameterFromQuery]
    public string? Dept { get; set; }

    private GuideFilter Filter => GuideFilter.Of(Q, Who, Dept);

    /// <summary>What is being typed stays under the hand, whatever the address says a moment later; another address brings its own word.</summary>
    protected override void OnParametersSet()
    {
        if (Filter.Words != asked)
            (typed, asked) = (Filter.Words, Filter.Words);
    }

    public void Dispose()
    {
        typing.Cancel();
        typing.Dispose();
    }

    private static string? Chosen(ChangeEventArgs e) => e.Value as string is { Length: > 0 } value ? value : null;

    private async Task TypedAsync(ChangeEventArgs e)
    {
        typed = e.Value as string;
        var before = typing;
        typing = new CancellationTokenSource(); // before anything is waited for: the next letter overtakes this one, not the one before
        var mine = typing.Token;
        await before.CancelAsync();
        before.Dispose();
        await Task.Delay(Pause, CancellationToken.None);
        if (!mine.IsCancellationRequested)
            Go(Filter with { Words = typed });
    }

    private void Go(GuideFilter to)
    {
        var clean = GuideFilter.Of(to.Words, to.Who, to.Department);
        asked = clean.Words;
        navigation.NavigateTo(clean.Address, replace: true);
    }

    private async Task<GuideList> ReadAsync(CancellationToken cancellation)
    {
        var (page, known) = (PageAsync(null, cancellation), plain.DepartmentsAsync());
        await Task.WhenAll(page, known);
        departments = await known;
        StateHasChanged();
        return new GuideList([.. (await page).Items], (await page).Next);
    }

    private Task<Api.Contracts.Page<MatterLine>> PageAsync(string? after, CancellationToken cancellation) =>
        api.MattersAsync(Filter.Words, after, PageSize, Filter.Department, Filter.Serves, cancellation);

    private async Task MoreAsync(GuideList list)
    {
        var page = await PageAsync(list.Next, CancellationToken.None);
        list.Lines.AddRange(page.Items);
        list.Next = page.Next;
        StateHasChanged();
    }

    /// <summary>What is shown so far, and where it goes on.</summary>
    private sealed class GuideList(List<MatterLine> lines, string? next)
    {
        public List<MatterLine> Lines { get; } = lines;

        public string? Next { get; set; } = next;
    }
}

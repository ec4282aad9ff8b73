using ApprovalHub.Api.Contracts;
using ApprovalHub.Designer.Server;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web.Virtualization;

namespace ApprovalHub.Designer.Components;

/// <summary>
/// A long list that opens at once and scrolls without paging clicks: the first rows, a screen of them, are drawn with the page, of all others only
/// those in sight, and the next page is read by its key when the end comes near, so that a million rows cost what a screen of them costs.
/// </summary>
public sealed partial class KeysetList<TRow> : IDisposable
{
    private const int RowHeight = 40;
    private const int Sight = 24;
    private readonly List<Slot> slots = [];
    private CancellationTokenSource reading = new();
    private Virtualize<Slot>? list;
    private List<TRow>? rows;
    private object? readFor;
    private HubProblem? problem;
    private string? next;
    private bool loading, sighted, gone;

    /// <summary>Reads a page after a key; null is the first.</summary>
    [Parameter, EditorRequired]
    public Func<string?, CancellationToken, Task<Page<TRow>>> Load { get; set; } = null!;

    /// <summary>Tab and filters as one value: another one is read anew.</summary>
    [Parameter]
    public object? For { get; set; }

    /// <summary>Cells of the fixed head.</summary>
    [Parameter, EditorRequired]
    public RenderFragment Head { get; set; } = null!;

    /// <summary>One row, a <c>tr</c> of 40 px.</summary>
    [Parameter, EditorRequired]
    public RenderFragment<TRow> Row { get; set; } = null!;

    /// <summary>Says what will appear here.</summary>
    [Parameter, EditorRequired]
    public RenderFragment Empty { get; set; } = null!;

    [Parameter, EditorRequired]
    public int Columns { get; set; }

    /// <summary>What the list holds, for readers who do not see it.</summary>
    [Parameter, EditorRequired]
    public string Label { get; set; } = "";

    /// <summary>The rows that were read so far.</summary>
    public IReadOnlyList<TRow> Rows => rows ?? [];

    protected override Task OnParametersSetAsync()
    {
        if ((rows is not null || loading || problem is not null) && Equals(For, readFor))
            return Task.CompletedTask;
        (readFor, rows) = (For, null);
        return ReloadAsync();
    }

    /// <summary>The first rows come first; then the rest, which has to measure the page.</summary>
    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (sighted || rows is null)
            return;
        sighted = true;
        await Task.Yield();
        StateHasChanged();
    }

    /// <summary>Reads from the beginning; what is shown stays until the answer is there. A list that is not shown any more reads nothing.</summary>
    public async Task ReloadAsync()
    {
        if (gone)
            return;
        var (before, mine) = (reading, new CancellationTokenSource());
        reading = mine; // before anything is waited for: who reloads meanwhile overtakes this reading, not the one before
        await before.CancelAsync();
        if (!mine.IsCancellationRequested)
            await ReadAsync(null, mine.Token);
    }

    public void Dispose()
    {
        gone = true;
        reading.Cancel();
        reading.Dispose();
    }

    private Task MoreAsync() => loading || next is null ? Task.CompletedTask : ReadAsync(next, reading.Token);

    private async Task ReadAsync(string? after, CancellationToken cancellation)
    {
        (loading, problem) = (true, null);
        StateHasChanged();
        try
        {
            var page = await Load(after, cancellation);
            cancellation.ThrowIfCancellationRequested();
            if (after is null || rows is null)
                rows = [];
            rows.AddRange(page.Items);
            next = page.Next;
            Fill();
        }
        catch (HubProblem fault) when (!cancellation.IsCancellationRequested)
        {
            problem = fault;
        }
        catch (Exception fault) when (cancellation.IsCancellationRequested && fault is OperationCanceledException or HubProblem)
        {
            return; // a later reading has taken over, or the page was left
        }
        loading = false;
        StateHasChanged();
        if (list is not null)
            await list.RefreshDataAsync();
    }

    private void Fill()
    {
        slots.Clear();
        slots.AddRange(rows!.Skip(Sight).Select(row => new Slot(false, row)));
        if (next is not null)
            slots.Add(new Slot(true, default));
    }

    private readonly record struct Slot(bool IsMore, TRow? Value);
}

using ApprovalHub.Api.Contracts.Cases;
using ApprovalHub.Api.Contracts.Papers;
using ApprovalHub.Designer.Server;
using ApprovalHub.Designer.State;
using ApprovalHub.Designer.Words;
using Microsoft.AspNetCore.Components;

namespace ApprovalHub.Designer.Pages.Intake;

/// <summary>What receiving led to, with its papers: the receipt goes to the printer in the same breath, without leaving the page.</summary>
public sealed partial class ReceiptPanel(IPaperApi papers, Browser browser, Texts texts) : IAsyncDisposable
{
    private readonly HashSet<Guid> printed = [];
    private ActResponse.NewPaper? shown;
    private HubProblem? problem;
    private string? address;
    private bool begun;

    [Parameter, EditorRequired]
    public ActResponse Answer { get; set; } = null!;

    /// <summary>查询密码, told once with the receipt.</summary>
    [Parameter]
    public string? Code { get; set; }

    /// <summary>Papers of the receipt and of what came after it, in order.</summary>
    [Parameter, EditorRequired]
    public IReadOnlyList<ActResponse.NewPaper> Papers { get; set; } = [];

    /// <summary>Whether an agent came: then the letter of authority can be made here.</summary>
    [Parameter]
    public bool HasAgent { get; set; }

    /// <summary>授权委托书 is wanted.</summary>
    [Parameter]
    public EventCallback OnAuthority { get; set; }

    /// <summary>Whether the first paper is printed without asking: not where the page is only opened again.</summary>
    [Parameter]
    public bool Prints { get; set; }

    /// <summary>Prints what has not been printed yet, else the first again; one paper a press, since each has a dialogue of its own.</summary>
    public async Task PrintNextAsync()
    {
        if (Papers.FirstOrDefault(p => !printed.Contains(p.Id)) is { } next)
            await PrintAsync(next);
        else if (Papers is [var first, ..])
            await PrintAsync(first);
    }

    /// <summary>Prints a paper that was made just now, whatever else has not been printed yet.</summary>
    public Task PrintMadeAsync(ActResponse.NewPaper paper) => PrintAsync(paper);

    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (begun || Papers is not [var first, ..])
            return; // what was received is known a moment before its papers are
        (begun, shown) = (true, first);
        StateHasChanged();
        if (Prints)
            await PrintOrSayAsync(first);
    }

    public async ValueTask DisposeAsync()
    {
        if (address is not null)
            await browser.RevokeAsync(address);
    }

    private async Task PrintOrSayAsync(ActResponse.NewPaper paper)
    {
        try
        {
            await PrintAsync(paper);
        }
        catch (HubProblem fault)
        {
            problem = fault;
        }
        StateHasChanged();
    }

    private async Task PrintAsync(ActResponse.NewPaper paper)
    {
        using var file = await papers.ReadAsync(paper.Id, reason: printed.Contains(paper.Id) || !Prints ? texts["Papers.AgainAtTheCounter"] : null);
        if (address is not null)
            await browser.RevokeAsync(address);
        address = await browser.ShowAsync(await file.ReadAsByteArrayAsync(), "application/pdf");
        await browser.PrintFileAsync(address);
        (shown, problem) = (paper, null);
        printed.Add(paper.Id);
    }

    private void Show(HubProblem? found) => problem = found;
}

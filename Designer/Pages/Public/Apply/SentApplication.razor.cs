using ApprovalHub.Api.Contracts;
using ApprovalHub.Api.Contracts.Files;
using ApprovalHub.Api.Contracts.Public;
using ApprovalHub.Designer.Pages.Public.Track;
using ApprovalHub.Designer.Server;
using ApprovalHub.Designer.State;
using Microsoft.AspNetCore.Components;

namespace ApprovalHub.Designer.Pages.Public.Apply;

/// <summary>The application is with the centre: case number and query code to keep, the receipt, and the files that follow it.</summary>
public sealed partial class SentApplication(IPublicFileApi files, PublicPapers papers, Browser browser)
{
    private HubProblem? problem;
    private bool moved, copied;

    [Parameter, EditorRequired]
    public ApplyResponse Sent { get; set; } = null!;

    [Parameter, EditorRequired]
    public ApplicationKeeper Keeper { get; set; } = null!;

    [Parameter, EditorRequired]
    public string MatterName { get; set; } = "";

    /// <summary>Told when the applicant begins another one.</summary>
    [Parameter]
    public EventCallback OnDone { get; set; }

    protected override async Task OnInitializedAsync()
    {
        try
        {
            await MoveFilesAsync();
        }
        catch (HubProblem fault)
        {
            problem = fault;
        }
    }

    /// <summary>Gives the draft's files to the case, then the draft has done its duty. Twice is once.</summary>
    private async Task MoveFilesAsync()
    {
        if (Keeper.Held is { } held)
        {
            await files.TakeAsync(Sent.Number, new PublicTakeFilesRequest { DraftCode = held.Code, DraftSecret = held.Secret }, HubHeaders.OfCase(Sent.Number, Sent.QueryCode!));
            await Keeper.DropThereAsync();
            await Keeper.KeepHereAsync(Sent);
        }
        (moved, problem) = (true, null);
        StateHasChanged();
    }

    private async Task ReceiptAsync() => await papers.SaveReceiptAsync(Sent.Number, Sent.QueryCode!);

    private async Task PrintAsync() => await browser.PrintAsync();

    private async Task CopyAsync()
    {
        await browser.CopyAsync($"{T["Public.Number"]} {Sent.Number}\n{T["Public.QueryCode"]} {Sent.QueryCode}");
        copied = true;
        StateHasChanged();
    }

    private void Show(HubProblem? found) => problem = found;
}

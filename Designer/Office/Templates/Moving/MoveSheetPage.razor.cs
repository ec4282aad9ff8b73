using ApprovalHub.Api.Contracts.Templates;
using ApprovalHub.Designer.Server;
using Microsoft.AspNetCore.Components;

namespace ApprovalHub.Designer.Pages.Templates.Moving;

/// <summary>办件迁移单: who asked for it and who signed it, how far it is, and what became of each case.</summary>
public sealed partial class MoveSheetPage(ITemplateMoveApi moves)
{
    private TemplateMoveResponse? sheet;
    private HubProblem? problem;
    private string reason = "";

    [Parameter]
    public Guid Id { get; set; }

    private async Task<TemplateMoveResponse> ReadAsync(CancellationToken cancellation) => sheet = await moves.ReadAsync(Id, cancellation);

    private int Count(string state) => sheet!.Cases.Count(c => c.State == state);

    private async Task ConfirmAsync()
    {
        sheet = await moves.ConfirmAsync(Id, new ConfirmMoveRequest(sheet!.Line.Revision));
        StateHasChanged();
        await GoOnAsync();
    }

    /// <summary>The cases are moved some at a time, so that one sees how far it is; whoever leaves the page leaves the rest to the server.</summary>
    private async Task GoOnAsync()
    {
        while (sheet is { Line.State: "Confirmed" })
        {
            sheet = await moves.GoOnAsync(Id);
            StateHasChanged();
        }
    }

    private async Task DropAsync()
    {
        sheet = await moves.DropAsync(Id, new DropMoveRequest(sheet!.Line.Revision, reason.Trim()));
    }

    private async Task AgainAsync()
    {
        problem = null;
        sheet = await moves.ReadAsync(Id);
    }

    private void Show(HubProblem? refused) => problem = refused;
}

using ApprovalHub.Api.Contracts.Cases;
using ApprovalHub.Designer.Components;
using Microsoft.AspNetCore.Components;

namespace ApprovalHub.Designer.Pages.Intake;

/// <summary>Papers that are made when they are wanted.</summary>
public sealed partial class IntakePage
{
    [Inject]
    private ICaseApi Cases { get; set; } = null!;

    /// <summary>授权委托书: made and printed, to be signed at the counter.</summary>
    private async Task AuthoriseAsync()
    {
        var answer = Desk.Draft.Answer!;
        var done = await Cases.MakeAuthorityAsync(answer.CaseId, ActKey.Seen(answer.Revision));
        Desk.Draft.Answer = done;
        var made = done.Papers.Where(p => papers.TrueForAll(known => known.Id != p.Id)).ToList();
        papers.AddRange(made);
        StateHasChanged();
        if (made is [var letter, ..] && receipt is { } panel)
            await panel.PrintMadeAsync(letter);
    }
}

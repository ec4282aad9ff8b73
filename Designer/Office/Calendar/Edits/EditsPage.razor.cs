using ApprovalHub.Api.Contracts;
using ApprovalHub.Api.Contracts.Calendar;
using ApprovalHub.Designer.Components;
using ApprovalHub.Designer.Server;
using ApprovalHub.Designer.State;
using ApprovalHub.Designer.Words;
using Microsoft.AspNetCore.Components;

namespace ApprovalHub.Designer.Pages.Calendar.Edits;

/// <summary>日历变更: what a change would move is looked at before it is made; every change stays on record with what it moved.</summary>
public sealed partial class EditsPage(DraftStore drafts, Notices notices, WorkDays days)
{
    private const string DraftName = "calendar/edit";
    private const int PageSize = 100;
    private Loaded<CalendarEditsResponse>? record;
    private EditDraft draft = new();
    private DateTimeOffset? restored;
    private HubProblem? problem;
    private EditDraft? seen;
    private EditPreviewResponse? first;

    [Inject]
    private ICalendarEditsApi Calendar { get; set; } = null!;

    [Inject]
    private Say Say { get; set; } = null!;

    protected override async Task OnInitializedAsync()
    {
        if (await drafts.ReadAsync<EditDraft>(DraftName) is { } kept)
            (draft, restored) = (kept.Value, kept.At);
    }

    private void Show(HubProblem? found) => problem = found;

    /// <summary>Whatever is typed must be looked at again.</summary>
    private async Task KeepAsync(EditDraft typed)
    {
        (draft, restored, seen, first) = (typed, null, null, null);
        await drafts.SaveAsync(DraftName, typed);
    }

    private async Task PreviewAsync()
    {
        (seen, first) = (null, null);
        StateHasChanged();
        var asked = draft;
        var found = await Calendar.PreviewAsync(asked.ToRequest(), null, PageSize);
        if (draft != asked)
            return; // typed on meanwhile: nobody has looked at that yet
        (seen, first) = (asked, found);
        StateHasChanged();
    }

    private async Task<Page<MoveRow>> ReadPreviewAsync(string? after, CancellationToken cancellation)
    {
        var page = after is null && first is not null ? first : await Calendar.PreviewAsync(seen!.ToRequest(), after, PageSize, cancellation);
        return MoveRow.Of(page.Lines, page.Next);
    }

    private async Task ApplyAsync()
    {
        var made = seen!;
        var edit = await Calendar.EditAsync(made.ToRequest());
        days.Forget();
        if (draft == made) // else the next change is being typed already
        {
            await drafts.RemoveAsync(DraftName);
            (draft, restored) = (new EditDraft(), null);
        }
        (seen, first) = (null, null);
        StateHasChanged();
        notices.Add(T["Calendar.Applied", edit.Cases ?? 0]);
        if (record is not null)
            await record.ReloadAsync();
    }
}

using ApprovalHub.Api.Contracts.Cases;
using ApprovalHub.Api.Contracts.Inbox;
using ApprovalHub.Designer.Components;
using ApprovalHub.Designer.Server;
using ApprovalHub.Designer.State;
using Microsoft.AspNetCore.Components;

namespace ApprovalHub.Designer.Pages.Cases;

/// <summary>办件: read from top to bottom like the paper file it replaces, with what may be done now beside it.</summary>
public sealed partial class CasePage(ICaseApi cases, IInboxApi inbox, WorkDays days, Session session, Notices notices)
{
    private Loaded<CaseFile>? file;
    private HubProblem? problem;

    [Inject]
    private Browser Browser { get; set; } = null!;

    [Parameter]
    public Guid Id { get; set; }

    private async Task<CaseFile> ReadAsync(CancellationToken cancellation)
    {
        var (read, papers, events) = (cases.ReadAsync(Id, cancellation), cases.PapersAsync(Id, cancellation), cases.EventsAsync(Id, cancellation));
        var (acts, process) = (cases.ActsAsync(Id, cancellation), cases.ProcessAsync(Id, cancellation));
        await Task.WhenAll(read, papers, events, acts, process, days.ReadyAsync());
        return new CaseFile(await read, await papers, await events, (await acts).Acts, await process);
    }

    private async Task FollowAsync(bool yes)
    {
        await (yes ? inbox.FollowAsync(Id) : inbox.UnfollowAsync(Id));
        await RefreshAsync();
    }

    private Task RefreshAsync()
    {
        problem = null;
        return file?.ReloadAsync() ?? Task.CompletedTask;
    }

    private async Task PrintAsync() => await Browser.PrintAsync();

    private async Task DoneAsync(string said)
    {
        notices.Add(said);
        await RefreshAsync();
    }

    /// <summary>All that the page shows, read together.</summary>
    private sealed record CaseFile(
        CaseResponse Case, IReadOnlyList<CasePaperLine> Papers, CaseEventsResponse Events, IReadOnlyList<CaseActsResponse.Act> Acts, ProcessResponse Process)
    {
        /// <summary>Whether the person could work on a task.</summary>
        public bool Reaches(Guid task) => Acts.Any(act => act is { Name: "complete", InReach: true } && act.TaskId == task);
    }
}

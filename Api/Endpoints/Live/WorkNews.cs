using ApprovalHub.Api.Contracts.Live;
using ApprovalHub.Features.Ports;
using Microsoft.AspNetCore.SignalR;
using Microsoft.Extensions.Logging;

namespace ApprovalHub.Api.Endpoints.Live;

/// <summary>Tells connections what changed, ids only. Nobody waits for it, and what is lost is found again by polling.</summary>
internal sealed class WorkNews(IHubContext<WorkHub> hub, ILogger<WorkNews> log) : IWorkNews
{
    public void Tell(WorkChange change) => _ = SendAsync(change);

    public void Tell(IReadOnlyCollection<Guid> people) => _ = NoticeAsync(people);

    private async Task SendAsync(WorkChange change)
    {
        try
        {
            var inboxes = change.Pools.Select(LiveGroups.Pool).Concat(change.People.Select(LiveGroups.Person)).ToList();
            await hub.Clients.Groups(inboxes).SendAsync(LiveNews.InboxChanged);
            await NoticeAsync(change.Told);
            await hub.Clients.Group(LiveGroups.Case(change.CaseId)).SendAsync(LiveNews.CaseChanged, change.CaseId, change.Revision);
        }
        catch (Exception fault)
        {
            log.LogWarning(fault, "Case {CaseId} changed and nobody could be told; pages find it by polling", change.CaseId);
        }
    }

    private async Task NoticeAsync(IReadOnlyCollection<Guid> people)
    {
        if (people.Count == 0)
            return;
        try
        {
            await hub.Clients.Groups([.. people.Select(LiveGroups.Person)]).SendAsync(LiveNews.NoticesChanged);
        }
        catch (Exception fault)
        {
            log.LogWarning(fault, "{Count} people have a new notice and could not be told; pages find it by polling", people.Count);
        }
    }
}

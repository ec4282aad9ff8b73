using System.Security.Claims;
using ApprovalHub.Domain.Cases;
using ApprovalHub.Domain.Kernel;
using ApprovalHub.Features.Acts;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.SignalR;

namespace ApprovalHub.Api.Endpoints.Live;

/// <summary>The live side: a connection listens to its person, to the pools of the posts held when it was made, and to the cases it watches.</summary>
[Authorize]
internal sealed class WorkHub(ActDesk desk, CaseFile files) : Hub
{
    public override async Task OnConnectedAsync()
    {
        if (await ActorAsync() is not { } known)
        {
            Context.Abort();
            return;
        }
        var (book, actor) = known;
        await Groups.AddToGroupAsync(Context.ConnectionId, LiveGroups.Person(actor.PersonId!.Value));
        foreach (var pool in Pool.For(actor, [.. book.MattersInForce(desk.Today).Select(v => (v.MatterCode, v.Content.Department))]))
            await Groups.AddToGroupAsync(Context.ConnectionId, LiveGroups.Pool(pool));
        await base.OnConnectedAsync();
    }

    /// <summary>Listens to a case; false for one that the person may not see.</summary>
    public async Task<bool> Watch(Guid caseId)
    {
        try
        {
            if (await ActorAsync() is not { } known || !Sight.Sees(known.Actor, await files.WholeAsync(caseId, Context.ConnectionAborted)))
                return false;
        }
        catch (RefusedException)
        {
            return false;
        }
        await Groups.AddToGroupAsync(Context.ConnectionId, LiveGroups.Case(caseId));
        return true;
    }

    public Task Unwatch(Guid caseId) => Groups.RemoveFromGroupAsync(Context.ConnectionId, LiveGroups.Case(caseId));

    private async Task<(Book Book, Actor Actor)?> ActorAsync()
    {
        if (!Guid.TryParse(Context.User?.FindFirstValue(ClaimTypes.NameIdentifier), out var id))
            return null;
        var book = await desk.BookAsync(Context.ConnectionAborted);
        return book.People.ContainsKey(id) ? (book, book.ActorFor(id, desk.Today)) : null;
    }
}

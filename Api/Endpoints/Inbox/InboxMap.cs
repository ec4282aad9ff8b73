using ApprovalHub.Api.Contracts;
using ApprovalHub.Api.Contracts.Inbox;
using ApprovalHub.Api.Endpoints.Guards;
using ApprovalHub.Api.Endpoints.Problems;
using ApprovalHub.Domain.Kernel;
using ApprovalHub.Features.Inbox;
using AutoMapper;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;

namespace ApprovalHub.Api.Endpoints.Inbox;

/// <summary>我的待办</summary>
internal static class InboxMap
{
    private const string Following = "following";

    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet("/api/inbox", ReadAsync).WithTags("Inbox");
        routes.MapGet("/api/inbox/counts", CountsAsync).WithTags("Inbox");
        routes.MapPost("/api/inbox/bulk", BulkAsync).WithTags("Inbox");
        routes.MapPut("/api/cases/{id}/follow", FollowAsync).WithTags("Inbox");
        routes.MapDelete("/api/cases/{id}/follow", UnfollowAsync).WithTags("Inbox");
    }

    private static async Task<Ok<Page<InboxLine>>> ReadAsync(
        [AsParameters] InboxAsked asked, ReadInbox.Handler handler, FollowCases.Handler follows, IMapper mapper, CancellationToken cancellation)
    {
        var (after, take) = (InboxCursor.Read(Paging.After(asked.After)), Paging.Take(asked.Take));
        var page = asked.Tab == Following
            ? await follows.ListAsync(after, take, cancellation)
            : await handler.HandleAsync(new ReadInbox.Query(TabOf(asked.Tab), after, take) { Filter = asked.ToFilter() }, cancellation);
        return TypedResults.Ok(new Page<InboxLine>(mapper.Map<IReadOnlyList<InboxLine>>(page.Rows), InboxCursor.Write(page.Next)));
    }

    private static async Task<Ok<InboxCounts>> CountsAsync(CountInbox.Handler handler, IMapper mapper, CancellationToken cancellation) =>
        TypedResults.Ok(mapper.Map<InboxCounts>(await handler.HandleAsync(cancellation)));

    private static async Task<Ok<BulkResponse>> BulkAsync(BulkRequest request, BulkActs.Handler handler, RefusalWords words, HttpContext http)
    {
        var key = ActGuard.RequiredKey(http, request, ActGuard.Owner(http));
        var rows = request.Tasks.Select(t => new BulkActs.Row(t.CaseId, t.TaskId, t.Revision)).ToList();
        var done = await handler.HandleAsync(
            new BulkActs.Command(Enum.Parse<BulkActs.Act>(request.Act.ToString()), rows, request.Opinion, key), http.RequestAborted);
        return TypedResults.Ok(new BulkResponse([.. done.Select(o => Row(o, words))]));
    }

    private static BulkResponse.Row Row(BulkActs.Outcome outcome, RefusalWords words)
    {
        var (text, next) = words.Of(outcome.Refusal);
        return new BulkResponse.Row(
            outcome.Row.CaseId, outcome.Row.TaskId, outcome.Refusal is null, outcome.Revision, outcome.Refusal?.Code, text, next);
    }

    private static async Task<NoContent> FollowAsync(Guid id, FollowCases.Handler handler, CancellationToken cancellation)
    {
        await handler.FollowAsync(id, cancellation);
        return TypedResults.NoContent();
    }

    private static async Task<NoContent> UnfollowAsync(Guid id, FollowCases.Handler handler, CancellationToken cancellation)
    {
        await handler.UnfollowAsync(id, cancellation);
        return TypedResults.NoContent();
    }

    private static InboxTab TabOf(string? tab) => tab switch
    {
        null or "mine" => InboxTab.Mine,
        "pool" => InboxTab.Pool,
        "standin" => InboxTab.StandIn,
        "done" => InboxTab.Done,
        _ => throw Refusal.Invalid("TAB_UNKNOWN").With("tab", tab).Throwable(),
    };
}

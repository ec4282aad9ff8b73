using ApprovalHub.Api.Contracts;
using ApprovalHub.Api.Contracts.Supervision;
using ApprovalHub.Api.Endpoints.Guards;
using ApprovalHub.Api.Endpoints.Problems;
using ApprovalHub.Domain.Kernel;
using ApprovalHub.Domain.Supervision;
using ApprovalHub.Features.Supervision;
using AutoMapper;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;

namespace ApprovalHub.Api.Endpoints.Supervision;

/// <summary>监察件: list, one, and the acts on it; each act answers the item as it is then.</summary>
internal static class ItemMap
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        var items = routes.MapGroup("/api/supervision/items").WithTags("Supervision");
        items.MapGet("", ListAsync);
        items.MapGet("/{id}", ReadAsync);
        items.MapPost("", OpenAsync);
        items.MapPost("/{id}/reply", (Guid id, ItemWordsRequest request, Door door) => door.ActAsync(id, request.Words, (h, c, stop) => h.ReplyAsync(c, stop)));
        items.MapPost("/{id}/correct", (Guid id, ItemWordsRequest request, Door door) => door.ActAsync(id, request.Words, (h, c, stop) => h.CorrectAsync(c, stop)));
        items.MapPost("/{id}/send-back", (Guid id, SendBackRequest request, Door door) =>
            door.ActAsync(id, request.Words, (h, c, stop) => h.SendBackAsync(c, request.ReplyDays, stop)));
        items.MapPost("/{id}/close", (Guid id, CloseItemRequest request, Door door) =>
            door.ActAsync(id, request.Words, (h, c, stop) => h.CloseAsync(c, FindingOf(request.Finding), stop)));
    }

    private static async Task<Ok<Page<ItemLine>>> ListAsync([AsParameters] ItemsAsked asked, ReadItems.Handler handler, IMapper mapper, CancellationToken cancellation)
    {
        var page = await handler.ListAsync(asked.ToQuery(), cancellation);
        return TypedResults.Ok(new Page<ItemLine>([.. page.Rows.Select(r => Line(r, mapper))], ItemsAsked.Write(page.Next)));
    }

    private static Task<Ok<ItemResponse>> ReadAsync(Guid id, Door door) => door.ReadAsync(id);

    private static async Task<Ok<ItemResponse>> OpenAsync(OpenItemRequest request, OpenItem.Handler handler, Door door, HttpContext http) =>
        await door.ReadAsync(await handler.HandleAsync(
            new OpenItem.Command(request.Rule, request.CaseNumber, request.Department, request.PersonId, request.Words),
            ActGuard.RequiredKey(http, request, ActGuard.Owner(http)), http.RequestAborted));

    private static ItemLine Line(ReadItems.Row row, IMapper mapper) => mapper.Map<ItemLine>(row.Item) with
    {
        Late = row.Late,
        Mine = row.Mine,
        DepartmentName = row.DepartmentName,
        MatterName = row.MatterName,
        SeesCase = row.SeesCase,
    };

    private static ItemFinding FindingOf(string finding) => Enum.GetNames<ItemFinding>().Contains(finding) ? Enum.Parse<ItemFinding>(finding)
        : throw Refusal.Invalid("ITEM_FINDING_UNKNOWN").With("findings", string.Join(", ", Enum.GetNames<ItemFinding>())).Throwable();

    /// <summary>What every act on an item needs from its request.</summary>
    internal sealed class Door(ActOnItem.Handler acts, ReadItems.Handler read, IMapper mapper, RefusalWords words, IHttpContextAccessor http)
    {
        public async Task<Ok<ItemResponse>> ActAsync(Guid id, string said, Func<ActOnItem.Handler, ActOnItem.Command, CancellationToken, Task> act)
        {
            var context = http.HttpContext!;
            await act(acts, new ActOnItem.Command(id, ActGuard.Revision(context.Request), said), context.RequestAborted);
            return await ReadAsync(id);
        }

        public async Task<Ok<ItemResponse>> ReadAsync(Guid id)
        {
            var context = http.HttpContext!;
            var row = await read.ReadAsync(id, context.RequestAborted);
            context.Response.Headers.ETag = ActGuard.Tag(row.Item.Revision);
            return TypedResults.Ok(new ItemResponse(Line(row, mapper), mapper.Map<IReadOnlyList<ItemResponse.Entry>>(row.Item.Entries)) { Acts = [.. row.Verdicts.Select(Act)] });
        }

        private ItemResponse.Act Act(ItemVerdict verdict)
        {
            var (text, next) = words.Of(verdict.Refusal);
            return new ItemResponse.Act(verdict.Name, verdict.Finding?.ToString(), verdict.Refusal is null, verdict.InReach, text, next);
        }
    }
}

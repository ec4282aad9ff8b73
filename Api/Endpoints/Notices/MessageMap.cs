using ApprovalHub.Api.Contracts;
using ApprovalHub.Api.Contracts.Notices;
using ApprovalHub.Api.Endpoints.Guards;
using ApprovalHub.Domain.Kernel;
using ApprovalHub.Domain.Notices;
using ApprovalHub.Features.Notices;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;

namespace ApprovalHub.Api.Endpoints.Notices;

/// <summary>消息发送情况, for administrators.</summary>
internal static class MessageMap
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet("/api/messages", ListAsync).WithTags("Notices");
        routes.MapPost("/api/messages/{id}/retry", RetryAsync).WithTags("Notices");
        routes.MapPost("/api/messages/retry", async (LookAfterMessages.Handler handler, CancellationToken cancellation) =>
            TypedResults.Ok(new RetriedMessages(await handler.RetryAllAsync(cancellation)))).WithTags("Notices");
    }

    private static async Task<Ok<Page<MessageLine>>> ListAsync(string? state, string? after, int? take, LookAfterMessages.Handler handler, CancellationToken cancellation)
    {
        var page = await handler.ListAsync(new LookAfterMessages.Query(StateOf(state), NoticeCursor.Read(Paging.After(after)), Paging.Take(take)), cancellation);
        return TypedResults.Ok(new Page<MessageLine>([.. page.Rows.Select(Line)], NoticeCursor.Write(page.Next)));
    }

    private static async Task<NoContent> RetryAsync(Guid id, LookAfterMessages.Handler handler, CancellationToken cancellation)
    {
        await handler.RetryAsync(id, cancellation);
        return TypedResults.NoContent();
    }

    private static MessageLine Line(LookAfterMessages.Row row) => new()
    {
        Id = row.Message.Id,
        Code = row.Message.Code,
        Channel = row.Message.Channel.ToString(),
        State = row.Message.State.ToString(),
        ToApplicant = row.Message.PersonId is null,
        CaseId = row.Message.CaseId,
        CaseNumber = row.CaseNumber,
        SeesCase = row.SeesCase,
        CreatedAt = row.Message.CreatedAt,
        NotBefore = row.Message.NotBefore,
        DueAt = row.Message.DueAt,
        Attempts = row.Message.Attempts,
        LastFault = row.Message.LastFault,
        SentAt = row.Message.SentAt,
    };

    private static MessageState StateOf(string? state) => state is null ? MessageState.GivenUp
        : Enum.GetNames<MessageState>().Contains(state) ? Enum.Parse<MessageState>(state)
        : throw Refusal.Invalid("MESSAGE_STATE_UNKNOWN").With("messageStates", string.Join(", ", Enum.GetNames<MessageState>())).Throwable();
}

using System.Globalization;
using ApprovalHub.Api.Contracts;
using ApprovalHub.Api.Contracts.Inbox;
using ApprovalHub.Api.Endpoints.Guards;
using ApprovalHub.Domain.Cases;
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
    public static void Map(IEndpointRouteBuilder routes) => routes.MapGet("/api/inbox", ReadAsync).WithTags("Inbox");

    private static async Task<Ok<Page<InboxLine>>> ReadAsync(
        ReadInbox.Handler handler, IMapper mapper, string? tab, string? after, int? take, CancellationToken cancellation)
    {
        var page = await handler.HandleAsync(new ReadInbox.Query(TabOf(tab), Cursor(Paging.After(after)), Paging.Take(take)), cancellation);
        return TypedResults.Ok(new Page<InboxLine>(mapper.Map<IReadOnlyList<InboxLine>>(page.Rows), Text(page.Next)));
    }

    private static ReadInbox.Tab TabOf(string? tab) => tab switch
    {
        null or "mine" => ReadInbox.Tab.Mine,
        "pool" => ReadInbox.Tab.Pool,
        "done" => ReadInbox.Tab.Done,
        _ => throw Refusal.Invalid("TAB_UNKNOWN").With("tab", tab).Throwable(),
    };

    private static string? Text(ReadInbox.Cursor? cursor) => cursor is null ? null
        : string.Create(CultureInfo.InvariantCulture, $"{(int)cursor.Lane}.{cursor.At.UtcTicks}.{cursor.Id:N}");

    private static ReadInbox.Cursor? Cursor(string? text)
    {
        if (text is null)
            return null;
        var parts = text.Split('.');
        return parts.Length == 3
            && int.TryParse(parts[0], NumberStyles.None, CultureInfo.InvariantCulture, out var lane) && Enum.IsDefined((Lane)lane)
            && long.TryParse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture, out var ticks) && ticks <= DateTime.MaxValue.Ticks
            && Guid.TryParseExact(parts[2], "N", out var id)
            ? new ReadInbox.Cursor((Lane)lane, new DateTimeOffset(ticks, TimeSpan.Zero), id)
            : throw Refusal.Invalid("CURSOR_UNREADABLE").Throwable();
    }
}

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

/// <summary>站内通知 and what I chose of them.</summary>
internal static class NoticeMap
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        var notices = routes.MapGroup("/api/notices").WithTags("Notices");
        notices.MapGet("", ListAsync);
        notices.MapGet("/count", async (ReadNotices.Handler handler, CancellationToken cancellation) =>
            TypedResults.Ok(new NoticeCount(await handler.CountAsync(cancellation))));
        notices.MapPost("/read", async (MarkNoticesRequest request, ReadNotices.Handler handler, CancellationToken cancellation) =>
            TypedResults.Ok(new NoticeCount(await handler.MarkAsync(request.Ids, cancellation))));
        notices.MapGet("/settings", async (ChooseNotices.Handler handler, CancellationToken cancellation) => Answer(await handler.ReadAsync(cancellation)));
        notices.MapPut("/settings", ChooseAsync);
    }

    private static async Task<Ok<Page<StaffNoticeLine>>> ListAsync(bool? unread, string? after, int? take, ReadNotices.Handler handler, CancellationToken cancellation)
    {
        var page = await handler.ListAsync(new ReadNotices.Query(unread == true, NoticeCursor.Read(Paging.After(after)), Paging.Take(take)), cancellation);
        return TypedResults.Ok(new Page<StaffNoticeLine>([.. page.Rows.Select(Line)], NoticeCursor.Write(page.Next)));
    }

    private static async Task<Ok<NoticeSettingsResponse>> ChooseAsync(NoticeSettings request, ChooseNotices.Handler handler, CancellationToken cancellation) =>
        Answer(await handler.SaveAsync(new ChooseNotices.Command(request.Email, request.EmailOn, Kinds(request.EmailKinds), Kinds(request.Muted)), cancellation));

    private static StaffNoticeLine Line(StaffNotice notice) => new()
    {
        Id = notice.Id,
        Code = notice.Code,
        Kind = notice.Kind.ToString(),
        CaseId = notice.CaseId,
        ItemId = notice.ItemId,
        Args = NoticeArgs.Of(notice.Args).Values,
        CreatedAt = notice.CreatedAt,
        ReadAt = notice.ReadAt,
    };

    private static Ok<NoticeSettingsResponse> Answer(NoticeSetting setting) => TypedResults.Ok(new NoticeSettingsResponse(
        new NoticeSettings { Email = setting.Email, EmailOn = setting.EmailOn, EmailKinds = Names(setting.MailedKinds), Muted = Names(setting.MutedKinds) },
        Enum.GetNames<NoticeKind>(), Names(NoticeSetting.Duties)));

    private static IReadOnlyList<string> Names(IEnumerable<NoticeKind> kinds) => [.. kinds.Select(k => k.ToString())];

    private static IReadOnlyList<NoticeKind> Kinds(IReadOnlyList<string> names) => [.. names.Select(name => Enum.GetNames<NoticeKind>().Contains(name)
        ? Enum.Parse<NoticeKind>(name)
        : throw Refusal.Invalid("NOTICE_KIND_UNKNOWN").With("noticeKinds", string.Join(", ", Enum.GetNames<NoticeKind>())).Throwable())];
}

using System.Globalization;
using ApprovalHub.Domain.Kernel;
using ApprovalHub.Features.Notices;

namespace ApprovalHub.Api.Endpoints.Notices;

/// <summary>Where a page of notices or messages ended, as text.</summary>
internal static class NoticeCursor
{
    public static string? Write(ReadNotices.Cursor? cursor) =>
        cursor is null ? null : string.Create(CultureInfo.InvariantCulture, $"{cursor.At.UtcTicks}.{cursor.Id:N}");

    /// <summary>Refuses <c>CURSOR_UNREADABLE</c>.</summary>
    public static ReadNotices.Cursor? Read(string? text)
    {
        if (text is null)
            return null;
        return text.Split('.') is [var at, var key] && long.TryParse(at, NumberStyles.None, CultureInfo.InvariantCulture, out var ticks)
            && ticks <= DateTime.MaxValue.Ticks && Guid.TryParseExact(key, "N", out var id)
            ? new ReadNotices.Cursor(new DateTimeOffset(ticks, TimeSpan.Zero), id)
            : throw Refusal.Invalid("CURSOR_UNREADABLE").Throwable();
    }
}

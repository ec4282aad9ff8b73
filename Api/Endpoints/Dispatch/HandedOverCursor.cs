using System.Globalization;
using ApprovalHub.Domain.Kernel;
using ApprovalHub.Features.Dispatch;

namespace ApprovalHub.Api.Endpoints.Dispatch;

/// <summary>Where a page of what was handed over ended, as text.</summary>
internal static class HandedOverCursor
{
    public static string? Write(ReadHandedOver.Cursor? cursor) => cursor is null ? null
        : string.Create(CultureInfo.InvariantCulture, $"{cursor.At.UtcTicks}.{cursor.Id:N}");

    /// <summary>Refuses <c>CURSOR_UNREADABLE</c>.</summary>
    public static ReadHandedOver.Cursor? Read(string? text)
    {
        if (text is null)
            return null;
        return text.Split('.') is [var ticks, var id] && Guid.TryParseExact(id, "N", out var task)
            && long.TryParse(ticks, NumberStyles.None, CultureInfo.InvariantCulture, out var at) && at <= DateTime.MaxValue.Ticks
            ? new ReadHandedOver.Cursor(new DateTimeOffset(at, TimeSpan.Zero), task)
            : throw Refusal.Invalid("CURSOR_UNREADABLE").Throwable();
    }
}

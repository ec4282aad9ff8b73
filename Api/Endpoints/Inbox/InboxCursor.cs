using System.Globalization;
using ApprovalHub.Domain.Cases;
using ApprovalHub.Domain.Kernel;
using ApprovalHub.Features.Inbox;

namespace ApprovalHub.Api.Endpoints.Inbox;

/// <summary>Where a page of the inbox ended, as text.</summary>
internal static class InboxCursor
{
    public static string? Write(ReadInbox.Cursor? cursor) => cursor is null ? null
        : string.Create(CultureInfo.InvariantCulture, $"{(int)cursor.Lane}.{cursor.At.UtcTicks}.{cursor.Id:N}");

    /// <summary>Refuses <c>CURSOR_UNREADABLE</c>.</summary>
    public static ReadInbox.Cursor? Read(string? text)
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

using System.Globalization;
using ApprovalHub.Api.Endpoints.Guards;
using ApprovalHub.Domain.Kernel;
using ApprovalHub.Domain.Sync;
using ApprovalHub.Features.Sync;

namespace ApprovalHub.Api.Endpoints.Sync;

/// <summary>The place of a report in a list, as the address has it.</summary>
internal static class ExchangeCursor
{
    public static string? Write(ReadReports.Cursor? cursor) =>
        cursor is null ? null : string.Create(CultureInfo.InvariantCulture, $"{cursor.At.UtcTicks}.{cursor.Platform}.{cursor.Id:N}");

    /// <summary>Refuses <c>CURSOR_UNREADABLE</c>.</summary>
    public static ReadReports.Cursor? Read(string? after)
    {
        if (Paging.After(after) is not { } text)
            return null;
        return text.Split('.') is [var at, var platform, var key] && long.TryParse(at, NumberStyles.None, CultureInfo.InvariantCulture, out var ticks)
            && ticks <= DateTime.MaxValue.Ticks && Platforms.All.Contains(platform) && Guid.TryParseExact(key, "N", out var id)
            ? new ReadReports.Cursor(new DateTimeOffset(ticks, TimeSpan.Zero), platform, id)
            : throw Refusal.Invalid("CURSOR_UNREADABLE").Throwable();
    }
}

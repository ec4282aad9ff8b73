using System.Globalization;
using ApprovalHub.Domain.Kernel;
using ApprovalHub.Features.Dispatch;

namespace ApprovalHub.Api.Endpoints.Dispatch;

/// <summary>Where a page of the desk ended, as text.</summary>
internal static class ReadyCursor
{
    public static string? Write(ReadReady.Cursor? cursor) => cursor is null ? null
        : string.Create(CultureInfo.InvariantCulture, $"{cursor.Since.UtcTicks}.{cursor.CaseId:N}");

    /// <summary>Refuses <c>CURSOR_UNREADABLE</c>.</summary>
    public static ReadReady.Cursor? Read(string? text)
    {
        if (text is null)
            return null;
        return text.Split('.') is [var ticks, var id] && Guid.TryParse(id, out var caseId)
            && long.TryParse(ticks, NumberStyles.None, CultureInfo.InvariantCulture, out var since) && since <= DateTime.MaxValue.Ticks
            ? new ReadReady.Cursor(new DateTimeOffset(since, TimeSpan.Zero), caseId)
            : throw Refusal.Invalid("CURSOR_UNREADABLE").Throwable();
    }
}

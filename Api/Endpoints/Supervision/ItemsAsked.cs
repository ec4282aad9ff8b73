using System.Globalization;
using ApprovalHub.Api.Endpoints.Guards;
using ApprovalHub.Domain.Kernel;
using ApprovalHub.Domain.Supervision;
using ApprovalHub.Features.Supervision;

namespace ApprovalHub.Api.Endpoints.Supervision;

/// <summary>What the list of items is asked for, as the address bar has it.</summary>
internal readonly record struct ItemsAsked(string? State, string? Department, string? Rule, string? After, int? Take)
{
    public ReadItems.Query ToQuery() => new(
        State is null ? null : Enum.GetNames<ItemState>().Contains(State) ? Enum.Parse<ItemState>(State)
            : throw Refusal.Invalid("ITEM_STATE_UNKNOWN").With("itemStates", string.Join(", ", Enum.GetNames<ItemState>())).Throwable(),
        Paging.Text(Department), Paging.Text(Rule), Read(Paging.After(After)), Paging.Take(Take));

    public static string? Write(ReadItems.Cursor? cursor) =>
        cursor is null ? null : string.Create(CultureInfo.InvariantCulture, $"{cursor.At.UtcTicks}.{cursor.Id:N}");

    private static ReadItems.Cursor? Read(string? text)
    {
        if (text is null)
            return null;
        return text.Split('.') is [var at, var key] && long.TryParse(at, NumberStyles.None, CultureInfo.InvariantCulture, out var ticks)
            && ticks <= DateTime.MaxValue.Ticks && Guid.TryParseExact(key, "N", out var id)
            ? new ReadItems.Cursor(new DateTimeOffset(ticks, TimeSpan.Zero), id)
            : throw Refusal.Invalid("CURSOR_UNREADABLE").Throwable();
    }
}

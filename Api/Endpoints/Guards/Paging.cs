using ApprovalHub.Api.Contracts;
using ApprovalHub.Domain.Kernel;

namespace ApprovalHub.Api.Endpoints.Guards;

/// <summary>Bounds of what a list is asked for.</summary>
internal static class Paging
{
    private const int Usual = 50, Most = 200, LongestText = 100, LongestCursor = 400;

    /// <summary>1 to 200, 50 unless said; refuses <c>TAKE_OUT_OF_RANGE</c>.</summary>
    public static int Take(int? take) => take switch
    {
        null => Usual,
        >= 1 and <= Most => take.Value,
        _ => throw Refusal.Invalid("TAKE_OUT_OF_RANGE").With("most", Most).Throwable(),
    };

    /// <summary>What is searched for, trimmed, or null; refuses <c>QUERY_TOO_LONG</c>.</summary>
    public static string? Text(string? text) => string.IsNullOrWhiteSpace(text) ? null
        : text.Trim() is { Length: <= LongestText } trimmed ? trimmed
        : throw Refusal.Invalid("QUERY_TOO_LONG").With("longest", LongestText).Throwable();

    /// <summary>
    /// What people are searched for by: words of the address, or what <c>X-Find</c> says. Refuses <c>QUERY_TOO_LONG</c>, and a number of somebody in the
    /// address by the rule of <see cref="PersonalNumbers"/> with <c>IDENTITY_IN_ADDRESS</c>: logs and histories keep addresses.
    /// </summary>
    public static string? Words(string? text, string? find) => Text(find) is { } found ? found
        : Text(text) is not { } words ? null
        : PersonalNumbers.IsPersonal(words)
            ? throw Refusal.Invalid("IDENTITY_IN_ADDRESS").Throwable()
            : words;

    /// <summary>Where the page before ended, or null; refuses <c>CURSOR_UNREADABLE</c>.</summary>
    public static string? After(string? after) => string.IsNullOrEmpty(after) ? null
        : after.Length <= LongestCursor ? after
        : throw Refusal.Invalid("CURSOR_UNREADABLE").Throwable();
}

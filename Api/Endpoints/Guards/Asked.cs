using System.Globalization;
using ApprovalHub.Domain.Clocks;
using ApprovalHub.Domain.Kernel;

namespace ApprovalHub.Api.Endpoints.Guards;

/// <summary>Values of an address as they were asked for; refuses <c>PARAMETER_UNREADABLE</c> by the parameter's name.</summary>
internal static class Asked
{
    public static DateOnly Day(string text, string parameter) => DateSpan.TryDay(text, out var day) ? day : throw Unreadable(parameter);

    /// <summary>A day that instants can be made of; refuses <c>DATE_OUT_OF_RANGE</c> for one that no calendar reaches.</summary>
    public static DateOnly? OptionalDay(string? text, string parameter) => string.IsNullOrEmpty(text) ? null
        : Day(text, parameter) is var day && CountBounds.Check(day) is { } outside ? throw outside.Throwable() : day;

    /// <summary>A name of an enum, not its number.</summary>
    public static T? Name<T>(string? text, string parameter)
        where T : struct, Enum => string.IsNullOrEmpty(text) ? null
        : Enum.GetNames<T>().Contains(text) ? Enum.Parse<T>(text) : throw Unreadable(parameter);

    /// <summary>The same where it must be named.</summary>
    public static T One<T>(string? text, string parameter)
        where T : struct, Enum => Name<T>(text, parameter) ?? throw Unreadable(parameter);

    /// <summary>The first day of a month that counts can reach.</summary>
    public static DateOnly Month(string text, string parameter) =>
        Day(text, parameter) is { Day: 1 } month && CountBounds.Check(month) is null ? month : throw Unreadable(parameter);

    /// <summary>A place in a list: a number and a key.</summary>
    public static string Cursor(long at, Guid id) => string.Create(CultureInfo.InvariantCulture, $"{at}.{id:N}");

    /// <summary>The same read back, or null at the beginning; refuses <c>CURSOR_UNREADABLE</c>.</summary>
    public static (long At, Guid Id)? Cursor(string? after, long most)
    {
        if (Paging.After(after) is not { } text)
            return null;
        return text.Split('.') is [var at, var key] && long.TryParse(at, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number <= most
            && Guid.TryParseExact(key, "N", out var id) ? (number, id) : throw Refusal.Invalid("CURSOR_UNREADABLE").Throwable();
    }

    private static RefusedException Unreadable(string parameter) => Refusal.Invalid("PARAMETER_UNREADABLE").With("parameter", parameter).Throwable();
}

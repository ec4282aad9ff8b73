using System.Globalization;
using ApprovalHub.Api.Contracts.Notices;

namespace ApprovalHub.Designer.Words;

/// <summary>What a notice says, in the reader's language.</summary>
public sealed class NoticeWords(Texts texts, Say say)
{
    /// <summary>Its heading: limit and rung, or what was done.</summary>
    public string Title(StaffNoticeLine notice)
    {
        if (texts.Find($"Notifications.Code.{notice.Code}") is { } known)
            return known;
        return notice.Code.Split('.') is [var limit, var rung] && texts.Find($"Field.LimitKind.{limit}") is { } of && texts.Find($"Notifications.Rung.{rung}") is { } step
            ? texts["Notifications.RungOf", of, step]
            : texts["Notifications.Other"];
    }

    /// <summary>Matter and step, and until when.</summary>
    public string Detail(StaffNoticeLine notice)
    {
        var parts = new[] { Platform(notice), notice.Args.GetValueOrDefault("matter"), notice.Args.GetValueOrDefault("step"), Due(notice) };
        return string.Join(" · ", parts.Where(p => !string.IsNullOrEmpty(p)));
    }

    /// <summary>Where it leads: to the supervision item, else to the case, or to the messages that an administrator looks after.</summary>
    public static string? Address(StaffNoticeLine notice) => notice switch
    {
        { Code: "MessageGivenUp" } => "/messages",
        { Code: "CalendarMissing" } => "/calendar",
        { Code: "PlatformBehind" } => "/connectors",
        { Code: "PlatformDiffers" or "PlatformNotLooked" } => "/connectors/reconcile",
        { Code: "PlatformRejects" } => "/connectors/reports",
        { ItemId: { } item } => $"/supervision/items/{item}",
        { CaseId: { } subject } => $"/cases/{subject}",
        _ => null,
    };

    private string? Platform(StaffNoticeLine notice) => notice.Args.GetValueOrDefault("platform") is { } code ? texts.Find($"Connectors.Platform.{code}") ?? code : null;

    private string? Due(StaffNoticeLine notice) =>
        DateOnly.TryParseExact(notice.Args.GetValueOrDefault("due"), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? texts["Notifications.Until", say.Day(day)]
            : null;
}

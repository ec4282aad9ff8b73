using System.Text.RegularExpressions;

namespace ApprovalHub.Domain.Notices;

/// <summary>The text of a message by one way, with named places: <c>{number}</c>.</summary>
/// <param name="Code">Of which message.</param>
/// <param name="Channel">By which way.</param>
/// <param name="Subject">Subject of an e-mail; empty for a text message.</param>
/// <param name="Text">The text.</param>
public sealed partial record MessageTemplate(string Code, MessageChannel Channel, string Subject, string Text)
{
    /// <summary>Longest text of a text message before its values are put in.</summary>
    public const int LongestSms = 300;

    /// <summary>
    /// What is wrong with it, with the value: MESSAGE_CODE_UNKNOWN, MESSAGE_ARGUMENT_UNKNOWN (a name that the message has not), MESSAGE_BRACE (one that
    /// is not closed), MESSAGE_SUBJECT_MISSING, MESSAGE_SUBJECT_UNUSED, MESSAGE_SMS_TOO_LONG.
    /// </summary>
    public IEnumerable<(string Field, string Code, string Value)> Faults()
    {
        if (MessageCode.All.FirstOrDefault(c => c.Code == Code) is not { } known)
        {
            yield return ("code", "MESSAGE_CODE_UNKNOWN", Code);
            yield break;
        }
        foreach (var (field, text) in new[] { ("subject", Subject), ("text", Text) })
        {
            foreach (var name in Places().Matches(text).Select(m => m.Groups[1].Value).Where(n => !known.Args.Contains(n)).Distinct())
                yield return (field, "MESSAGE_ARGUMENT_UNKNOWN", name);
            if (Places().Replace(text, "").IndexOfAny(['{', '}']) >= 0)
                yield return (field, "MESSAGE_BRACE", text);
        }
        if (Channel == MessageChannel.Email && Subject.Length == 0)
            yield return ("subject", "MESSAGE_SUBJECT_MISSING", Code);
        if (Channel == MessageChannel.Sms && Subject.Length > 0)
            yield return ("subject", "MESSAGE_SUBJECT_UNUSED", Subject);
        if (Channel == MessageChannel.Sms && Text.Length > LongestSms)
            yield return ("text", "MESSAGE_SMS_TOO_LONG", Code);
    }

    /// <summary>Subject and text with the values in their places; a value that is not there leaves its place empty.</summary>
    public (string Subject, string Text) Fill(NoticeArgs args) => (Fill(Subject, args), Fill(Text, args));

    private static string Fill(string text, NoticeArgs args) =>
        Places().Replace(text, place => args.Values.TryGetValue(place.Groups[1].Value, out var value) ? Said(value) : "");

    /// <summary>A day as people write it: 2026年10月9日.</summary>
    private static string Said(string value) =>
        DateOnly.TryParseExact(value, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture, System.Globalization.DateTimeStyles.None, out var day)
            ? string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{day.Year}年{day.Month}月{day.Day}日")
            : value;

    [GeneratedRegex(@"\{(\w+)\}")]
    private static partial Regex Places();
}

namespace ApprovalHub.Features.Sync;

/// <summary>脱敏: what says something of a person, for whoever may not see the case.</summary>
internal static class PersonalMask
{
    /// <summary>The fields of a report with those of persons made unreadable.</summary>
    public static IReadOnlyList<ReportField> Of(IReadOnlyList<ReportField> fields) =>
        [.. fields.Select(f => f is { Personal: true, Value: { } value } ? f with { Value = Of(value), Masked = true } : f)];

    /// <summary>Numbers keep three at the front and four at the end, all else its first character.</summary>
    public static string Of(string value)
    {
        if (value.Length >= 11 && value.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '+'))
            return $"{value[..3]}{new string('*', value.Length - 7)}{value[^4..]}";
        return string.Concat(value.EnumerateRunes().Take(1)) + "***";
    }
}

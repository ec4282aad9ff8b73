using System.Text.RegularExpressions;
using ApprovalHub.Domain.Kernel;

namespace ApprovalHub.Domain.Notices;

/// <summary>An e-mail address as people type it: whether it can be one; whether it is theirs only a message can show.</summary>
public static partial class EmailAddress
{
    private const int Longest = 200;

    /// <summary>The address trimmed, or null for none; refuses <c>EMAIL_MALFORMED</c> with the field.</summary>
    public static string? Optional(string? text, string field)
    {
        if (string.IsNullOrWhiteSpace(text))
            return null;
        var address = text.Trim();
        return address.Length <= Longest && Form().IsMatch(address) ? address : throw Refusal.Invalid("EMAIL_MALFORMED").With("field", field).Throwable();
    }

    [GeneratedRegex(@"^[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?\.)+[A-Za-z]{2,63}$")]
    private static partial Regex Form();
}

using System.Text.RegularExpressions;

namespace ApprovalHub.Connectors.Exchange.Files;

/// <summary>
/// Where a platform's files are: under its configured address and nowhere else, whatever a message says. A message is believed to come from the platform, but
/// it must not be able to send the hub to other machines of the centre's network (SSRF).
/// </summary>
/// <param name="root">The platform's configured address.</param>
/// <param name="path">Where under it the files are, with a slash at the end.</param>
internal sealed partial class FilePlace(Uri root, string path)
{
    /// <summary>The file's id; null where what is named lies elsewhere.</summary>
    /// <param name="where">An id, or an address.</param>
    public string? IdOf(string where)
    {
        var own = $"{root.AbsoluteUri.TrimEnd('/')}/{path}";
        var id = where.StartsWith(own, StringComparison.Ordinal) ? where[own.Length..] : where;
        return Id().IsMatch(id) ? id : null;
    }

    /// <summary>No slash, escape, query or dots alone: it stays one segment.</summary>
    [GeneratedRegex("^[A-Za-z0-9][A-Za-z0-9._-]{0,99}\\z", RegexOptions.CultureInvariant)]
    private static partial Regex Id();
}

using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace ApprovalHub.Domain.Green;

/// <summary>
/// The draw of a month's sample: a tenth of the cases, at least three, and every one past its quota. Whoever has the recorded seed draws the same
/// again: the cases stand in the order of SHA-256 of seed, colon and case number, and the first ones are taken.
/// </summary>
public static class GreenSample
{
    public const int Percent = 10, Least = 3;

    /// <param name="seed">The recorded seed.</param>
    /// <param name="cases">The month's green cases; their order does not matter.</param>
    /// <returns>Numbers of those that are drawn, in the order of the draw.</returns>
    public static IReadOnlyList<string> Draw(string seed, IReadOnlyCollection<(string Number, bool OverQuota)> cases)
    {
        var size = Math.Max(Least, (cases.Count * Percent + 99) / 100);
        var drawn = cases.Select(c => (c.Number, c.OverQuota, Place: Place(seed, c.Number))).OrderBy(c => c.Place, StringComparer.Ordinal).ToList();
        return [.. drawn.Where((c, i) => i < size || c.OverQuota).Select(c => c.Number)];
    }

    private static string Place(string seed, string number) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{seed}:{number}"))));
}

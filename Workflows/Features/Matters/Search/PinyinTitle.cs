namespace ApprovalHub.Features.Matters.Search;

/// <summary>
/// A title that can be found by letters: from any character on, each letter group is a reading or the beginning of one, so that shipin, spjy and
/// shipjy all find 食品经营许可.
/// </summary>
internal sealed class PinyinTitle
{
    private readonly IReadOnlyList<string>[] readings;

    public PinyinTitle(string title) => readings =
    [
        .. title.Where(char.IsLetterOrDigit).Select(c => char.IsAscii(c) ? [char.ToLowerInvariant(c).ToString()] : PinyinTable.Of(c)),
    ];

    /// <summary>Whether the letters find it; they are lower case, without blanks.</summary>
    public bool Matches(string letters) => Enumerable.Range(0, readings.Length).Any(from => Matches(letters, from));

    private bool Matches(string letters, int from)
    {
        // Places in the letters that the characters so far may have brought us to.
        var places = new HashSet<int> { 0 };
        for (var at = from; at < readings.Length && places.Count > 0; at++)
        {
            places = [.. places.SelectMany(place => readings[at].SelectMany(r => Beginnings(letters, place, r)))];
            if (places.Contains(letters.Length))
                return true;
        }
        return false;
    }

    private static IEnumerable<int> Beginnings(string letters, int place, string reading)
    {
        for (var length = 1; length <= reading.Length && place + length <= letters.Length && letters[place + length - 1] == reading[length - 1]; length++)
            yield return place + length;
    }
}

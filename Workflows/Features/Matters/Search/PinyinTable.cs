using System.Collections.Frozen;

namespace ApprovalHub.Features.Matters.Search;

/// <summary>How characters are read, without tones; several readings where several are in use (行: hang, xing).</summary>
internal static class PinyinTable
{
    private static readonly FrozenDictionary<char, string[]> Readings = Load();

    /// <summary>The readings of a character; none for one that is not in the table.</summary>
    public static IReadOnlyList<string> Of(char character) => Readings.GetValueOrDefault(character, []);

    private static FrozenDictionary<char, string[]> Load()
    {
        using var stream = typeof(PinyinTable).Assembly.GetManifestResourceStream("pinyin.txt")
            ?? throw new InvalidOperationException("pinyin.txt was not built in.");
        using var reader = new StreamReader(stream);
        var readings = new Dictionary<char, List<string>>();
        while (reader.ReadLine() is { } line)
        {
            var (syllable, characters) = (line[..line.IndexOf(' ', StringComparison.Ordinal)], line[(line.IndexOf(' ', StringComparison.Ordinal) + 1)..]);
            foreach (var character in characters.Where(c => !char.IsSurrogate(c)))
            {
                if (!readings.TryGetValue(character, out var known))
                    readings.Add(character, known = []);
                known.Add(syllable);
            }
        }
        return readings.ToFrozenDictionary(r => r.Key, r => r.Value.ToArray());
    }
}

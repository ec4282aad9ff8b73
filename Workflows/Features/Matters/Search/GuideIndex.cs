using System.Collections.Concurrent;
using ApprovalHub.Domain.Matters;

namespace ApprovalHub.Features.Matters.Search;

/// <summary>
/// Finds guides by word, code, pinyin and initials. A version's title is taken apart once, at its first search after it was published: a version
/// never changes, so what is known of it stays true.
/// </summary>
public sealed class GuideIndex
{
    private readonly ConcurrentDictionary<Guid, PinyinTitle> titles = new();

    /// <summary>Whether what was typed finds a version.</summary>
    public bool Finds(MatterVersion version, string words)
    {
        if (version.Content.Name.Contains(words, StringComparison.OrdinalIgnoreCase) || version.MatterCode.Contains(words, StringComparison.OrdinalIgnoreCase))
            return true;
        var letters = Letters(words);
        return letters is not null && titles.GetOrAdd(version.Id, _ => new PinyinTitle(version.Content.Name)).Matches(letters);
    }

    /// <summary>The letters of what was typed, or null where it is no pinyin.</summary>
    private static string? Letters(string words)
    {
        var letters = string.Concat(words.Where(c => c is not (' ' or '\''))).ToLowerInvariant().Replace('ü', 'v');
        return letters.Length > 0 && letters.All(char.IsAsciiLetterOrDigit) && letters.Any(char.IsAsciiLetter) ? letters : null;
    }
}

using System.Globalization;
using System.Reflection;
using System.Resources;

namespace ApprovalHub.Designer.Words;

/// <summary>
/// Every text that a reader sees, by a key <c>Room.Name</c>: the room is a pair of files, <c>Room.resx</c> (Chinese) and <c>Room.en.resx</c>, beside
/// this one or, where only the office's pages ask for it, in <c>Office/Words</c>. A new room is a new pair, nothing else.
/// </summary>
public sealed class Texts
{
    private const string Place = "ApprovalHub.Designer.Words";
    private readonly Dictionary<string, ResourceManager> rooms = new(StringComparer.Ordinal);
    private readonly List<Assembly> holders = [typeof(Texts).Assembly];

    /// <summary>Takes in the rooms of an assembly that was fetched just now.</summary>
    public void Learn(Assembly holder) => holders.Add(holder);

    /// <summary>The text in the reader's language; the key itself where there is none, which a test refuses.</summary>
    public string this[string key] => Find(key) ?? key;

    /// <summary>The text with its <c>{0}</c>, <c>{1}</c> filled.</summary>
    public string this[string key, params object?[] values] => string.Format(CultureInfo.CurrentCulture, this[key], values);

    /// <summary>The text, or null where there is none: for what the server names, as a role or a state.</summary>
    public string? Find(string key)
    {
        var dot = key.IndexOf('.', StringComparison.Ordinal);
        var room = key[..dot];
        if (!rooms.TryGetValue(room, out var words))
        {
            if (holders.Find(h => h.GetManifestResourceInfo($"{Place}.{room}.resources") is not null) is not { } holder)
                return null;
            rooms[room] = words = new ResourceManager($"{Place}.{room}", holder);
        }
        return words.GetString(key[(dot + 1)..], CultureInfo.CurrentUICulture);
    }
}

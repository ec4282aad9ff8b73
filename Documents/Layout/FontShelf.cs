namespace ApprovalHub.Documents.Layout;

/// <summary>The faces at hand, in the order they are asked: configured, those of Windows, those of the Debian packages.</summary>
internal sealed class FontShelf : IDisposable
{
    /// <summary>Where Windows and the Debian packages put them.</summary>
    public static readonly IReadOnlyList<string> SystemFolders =
    [
        Environment.GetFolderPath(Environment.SpecialFolder.Fonts),
        "/usr/share/fonts/truetype/arphic", "/usr/share/fonts/truetype/wqy", "/usr/share/fonts/truetype/hanazono",
    ];

    /// <summary>Answers for common characters are kept, a byte each: every character of a paper is asked for several times.</summary>
    private const int CommonEnd = 0x10000;

    private const byte NotAsked = 0, NoFace = 1, FirstFace = 2;

    /// <summary>By role. Two threads that ask at once write the same byte.</summary>
    private readonly byte[][] _known = [new byte[CommonEnd], new byte[CommonEnd]];

    private readonly FontFace[] _faces;
    private readonly FontFace[] _body;
    private readonly FontFace[] _heading;
    private readonly FontFace[] _rare;

    public FontShelf(PressOptions options, IReadOnlyList<string> folders)
    {
        var missing = new List<string>();
        List<string> Find(IReadOnlyList<string> configured, string[] names, string package) => FindFaces(configured, folders, names, package, missing);
        var body = Find(options.BodyFonts, ["simfang.ttf", "simsun.ttc", "uming.ttc"], "fonts-arphic-uming");
        var heading = Find(options.HeadingFonts, ["simhei.ttf", "msyh.ttc", "wqy-microhei.ttc"], "fonts-wqy-microhei");
        var rare = Find(options.RareFonts, ["simsunb.ttf", "SimsunExtG.ttf", "HanaMinA.ttf", "HanaMinB.ttf"], "fonts-hanazono");
        if (missing.Count > 0)
            throw new FontsMissingException($"No font for papers: install {string.Join(' ', missing)} (apt-get install), or configure font paths");
        _body = [.. body.Select(FontFace.Open)];
        _heading = [.. heading.Select(FontFace.Open)];
        _rare = [.. rare.Select(FontFace.Open)];
        _faces = [.. _body, .. _heading, .. _rare];
    }

    /// <summary>The face that prints a code point in a role, or null when none has it.</summary>
    public FontFace? FaceFor(int codePoint, FontRole role)
    {
        if (codePoint >= CommonEnd)
            return Find(codePoint, role);
        var known = _known[(int)role];
        if (known[codePoint] == NotAsked)
            known[codePoint] = Find(codePoint, role) is { } found ? (byte)(Array.IndexOf(_faces, found) + FirstFace) : NoFace;
        return known[codePoint] == NoFace ? null : _faces[known[codePoint] - FirstFace];
    }

    public void Dispose()
    {
        foreach (var face in _faces)
            face.Dispose();
    }

    private FontFace? Find(int codePoint, FontRole role)
    {
        // Private use: what a face draws there is nobody's agreed character, so it counts as missing.
        if (IsPrivateUse(codePoint))
            return null;
        var (first, second) = role == FontRole.Body ? (_body, _heading) : (_heading, _body);
        return Pick(first, codePoint) ?? Pick(second, codePoint) ?? Pick(_rare, codePoint);
    }

    private static FontFace? Pick(FontFace[] faces, int codePoint) => Array.Find(faces, face => face.Covers(codePoint));

    private static bool IsPrivateUse(int codePoint) => codePoint is >= 0xE000 and <= 0xF8FF or >= 0xF0000;

    private static List<string> FindFaces(IReadOnlyList<string> configured, IReadOnlyList<string> folders, string[] names, string package, List<string> missing)
    {
        var installed =
            from folder in folders
            where folder.Length > 0
            from name in names
            let path = Path.Combine(folder, name)
            where File.Exists(path)
            select path;
        List<string> found = [.. configured, .. installed];
        if (found.Count == 0)
            missing.Add(package);
        return found;
    }
}

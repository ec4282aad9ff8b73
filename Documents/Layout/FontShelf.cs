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
    }

    /// <summary>The face that prints a code point in a role, or null when none has it.</summary>
    public FontFace? FaceFor(int codePoint, FontRole role)
    {
        // Private use: what a face draws there is nobody's agreed character, so it counts as missing.
        if (IsPrivateUse(codePoint))
            return null;
        var (first, second) = role == FontRole.Body ? (_body, _heading) : (_heading, _body);
        return Pick(first, codePoint) ?? Pick(second, codePoint) ?? Pick(_rare, codePoint);
    }

    public void Dispose()
    {
        foreach (var face in (IEnumerable<FontFace>)[.. _body, .. _heading, .. _rare])
            face.Dispose();
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

using System.Xml.Linq;

namespace ApprovalHub.Architecture.Tests.Rules;

/// <summary>A project file: its folder from the root, the folders of the projects that it references, and its packages.</summary>
internal sealed record Project(string Folder, IReadOnlyList<string> References, IReadOnlyList<string> Packages)
{
    public static Project Read(string path, string xml)
    {
        var folder = Path.GetDirectoryName(path)!.Replace('\\', '/');
        var items = XDocument.Parse(xml).Descendants().ToLookup(e => e.Name.LocalName, e => (string?)e.Attribute("Include"));
        return new Project(
            folder,
            [.. items["ProjectReference"].OfType<string>().Select(r => Resolve(folder, r)).Order(StringComparer.Ordinal)],
            [.. items["PackageReference"].OfType<string>()]);
    }

    private static string Resolve(string folder, string reference)
    {
        var full = Path.GetFullPath(Path.Combine(Path.DirectorySeparatorChar.ToString(), folder, reference.Replace('\\', '/')));
        return Path.GetDirectoryName(full)!.Replace('\\', '/').TrimStart('/');
    }
}

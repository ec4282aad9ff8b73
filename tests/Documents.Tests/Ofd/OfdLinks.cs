using System.Globalization;
using System.Xml.Linq;

namespace ApprovalHub.Documents.Tests.Ofd;

/// <summary>What the files of a package say of each other.</summary>
internal static class OfdLinks
{
    /// <summary>Numbers are given once and known to MaxUnitID; every number and file that is named is there, and no file is left over.</summary>
    public static void Hold(OfdFile ofd, XElement[] roots)
    {
        var ids = roots.SelectMany(root => root.DescendantsAndSelf().Attributes("ID")).Select(id => int.Parse(id.Value, CultureInfo.InvariantCulture)).ToList();
        Assert.Equal(ids.Count, ids.Distinct().Count());
        Assert.Equal(ids.Max(), int.Parse(ofd.Document.Descendants(OfdFile.Space + "MaxUnitID").Single().Value, CultureInfo.InvariantCulture));
        var named = ofd.Pages.SelectMany(page => page.Descendants()).SelectMany(item => item.Attributes().Where(a => a.Name == "Font" || a.Name == "ResourceID")).Select(a => a.Value).ToHashSet();
        Assert.Equal(ofd.Files.Keys.Order(), named.Order());
        Assert.All(ofd.Files.Values, file => Assert.Contains(file, ofd.Entries.Keys));
        Assert.Equal(2 + ofd.Resources.Count + ofd.Pages.Count + ofd.Files.Count, ofd.Entries.Count);
    }
}

using System.Globalization;
using System.Text.RegularExpressions;

namespace ApprovalHub.Documents.Tests.Signing;

/// <summary>Apache PDFBox's Preflight over PDFs of the press.</summary>
internal static partial class Preflight
{
    /// <summary>What Preflight finds because it measures by PDF/A-1b; each is allowed by the part that the paper claims.</summary>
    private static readonly Dictionary<string, string> OfTheFirstPart = new()
    {
        ["3.1.11"] = "a CIDSet is required by part 1 only (ISO 19005-2 §6.2.11.4.2)",
        ["2.2.2"] = "soft masks are transparency, allowed since part 2 (§6.2.10): a drawn signature",
        ["4.1.2"] = "transparency is allowed since part 2 (§6.2.10): the seal",
        ["4.1.3"] = "blend modes of ISO 32000-1 are allowed since part 2: the seal lies on the date",
        ["7.11.2"] = "the part is 2 or 3",
        ["1.4.7"] = "files may be embedded since part 2, any since part 3 (ISO 19005-3 §6.8)",
        ["1.2.9"] = "the same",
    };

    /// <summary>What it finds beyond that; every file has to be looked at.</summary>
    public static async Task<IReadOnlyList<string>> FindingsAsync(IReadOnlyList<byte[]> pdfs)
    {
        using var folder = new TempFolder();
        for (var i = 0; i < pdfs.Count; i++)
            await File.WriteAllBytesAsync(folder.Of(i.ToString(CultureInfo.InvariantCulture) + ".pdf"), pdfs[i]);
        var said = await Tool.PreflightAsync(Path.GetDirectoryName(folder.Of("0.pdf"))!);
        Assert.Equal(pdfs.Count, Regex.Count(said, "not a valid PDF/A-1b file"));
        return [.. Finding().Matches(said).Where(finding => !OfTheFirstPart.ContainsKey(finding.Groups[1].Value)).Select(finding => finding.Value)];
    }

    [GeneratedRegex(@"^(\d+(?:\.\d+)+) : .*$", RegexOptions.Multiline)]
    private static partial Regex Finding();
}

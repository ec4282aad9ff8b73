using System.IO.Compression;
using System.Text;

namespace ApprovalHub.Api.Tests.Kit;

/// <summary>Zips of matter files, good and spoilt.</summary>
internal static class Zips
{
    private static readonly string[] Names = ["matters.csv", "materials.csv", "special-procedures.csv"];

    /// <summary>The shipped files with the food licence promising more days than the law allows.</summary>
    internal static (string Name, byte[] Bytes)[] TooLong() => Files(("matters.csv",
        t => t.Replace($"{Story.Food},食品经营许可(新办),SCJG,License,Promised,Both,15,", $"{Story.Food},食品经营许可(新办),SCJG,License,Promised,Both,5,", StringComparison.Ordinal)));

    /// <summary>The shipped files, changed as a test says.</summary>
    internal static (string Name, byte[] Bytes)[] Files(params (string Name, Func<string, string> Change)[] changes) =>
    [
        .. Names.Select(name =>
        {
            var text = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Kit", name));
            var change = changes.FirstOrDefault(c => c.Name == name).Change;
            Assert.True(change is null || change(text) != text);
            return (name, Encoding.UTF8.GetBytes(change?.Invoke(text) ?? text));
        }),
    ];

    /// <summary>A zip of the files; a file given besides takes the place of one of its name.</summary>
    internal static byte[] Of((string Name, byte[] Bytes)[] files, params (string Name, byte[] Bytes)[] besides)
    {
        using var memory = new MemoryStream();
        using (var zip = new ZipArchive(memory, ZipArchiveMode.Create))
        {
            foreach (var (name, bytes) in files.Where(f => besides.All(b => b.Name != f.Name)).Concat(besides))
            {
                using var entry = zip.CreateEntry(name, CompressionLevel.Fastest).Open();
                entry.Write(bytes);
            }
        }
        return memory.ToArray();
    }
}

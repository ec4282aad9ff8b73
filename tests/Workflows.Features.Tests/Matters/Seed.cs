using System.Text;
using ApprovalHub.Features.Matters.Import;

namespace ApprovalHub.Features.Tests.Matters;

/// <summary>The shipped seed files, and copies of them with something changed.</summary>
internal static class Seed
{
    private static readonly Lazy<IReadOnlyDictionary<string, string>> Texts = new(
        () => SeedReader.FileNames.ToDictionary(name => name, name => File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Seed", name), Encoding.UTF8)));

    public static IReadOnlyList<SeedFile> Files { get; } =
        [.. SeedReader.FileNames.Select(name => new SeedFile(name, File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "Seed", name))))];

    public static string Text(string name) => Texts.Value[name];

    /// <summary>The files with one put in another's place.</summary>
    public static IReadOnlyList<SeedFile> With(SeedFile file) => [.. Files.Where(f => f.Name != file.Name), file];

    /// <summary>The files with a piece of text of one replaced where it first stands.</summary>
    public static IReadOnlyList<SeedFile> With(string name, string old, string now)
    {
        var at = Text(name).IndexOf(old, StringComparison.Ordinal);
        Assert.True(at >= 0, $"{name} does not hold '{old}'.");
        return With(SeedFile.FromText(name, Text(name)[..at] + now + Text(name)[(at + old.Length)..]));
    }
}

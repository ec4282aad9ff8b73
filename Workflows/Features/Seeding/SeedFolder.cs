using ApprovalHub.Features.Matters.Import;

namespace ApprovalHub.Features.Seeding;

/// <summary>The files that a new installation starts with, as texts.</summary>
/// <param name="Centre">The CSV files of db/seed.</param>
/// <param name="Years">The calendar's years, as JSON.</param>
/// <param name="Templates">The shipped process templates, as Elsa JSON.</param>
public sealed record SeedFolder(IReadOnlyList<SeedFile> Centre, IReadOnlyList<string> Years, IReadOnlyList<string> Templates)
{
    /// <summary>Reads a folder laid out as <c>*.csv</c>, <c>forms.json</c>, <c>calendar/*.json</c> and <c>templates/*.json</c>.</summary>
    public static async Task<SeedFolder> ReadAsync(string folder, CancellationToken cancellation)
    {
        var centre = new List<SeedFile>();
        foreach (var name in SeedReader.FileNames.Append(SeedReader.FormsFile).Where(n => n != SeedReader.FormsFile || File.Exists(Path.Combine(folder, n))))
        {
            await using var file = File.OpenRead(Path.Combine(folder, name));
            centre.Add(await SeedFile.FromStream(name, file, cancellation));
        }
        return new SeedFolder(
            centre, await TextsAsync(Path.Combine(folder, "calendar"), cancellation), await TextsAsync(Path.Combine(folder, "templates"), cancellation));
    }

    private static async Task<IReadOnlyList<string>> TextsAsync(string folder, CancellationToken cancellation)
    {
        var texts = new List<string>();
        foreach (var path in Directory.GetFiles(folder, "*.json").Order(StringComparer.Ordinal))
            texts.Add(await File.ReadAllTextAsync(path, cancellation));
        return texts;
    }
}

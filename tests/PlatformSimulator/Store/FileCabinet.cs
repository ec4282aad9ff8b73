using System.Text.RegularExpressions;

namespace ApprovalHub.PlatformSimulator.Store;

/// <summary>The files that items name, beside the platforms' own file: what was put in is there after a restart too.</summary>
internal sealed partial class FileCabinet(string besides)
{
    private readonly string folder = Path.Combine(Path.GetDirectoryName(Path.GetFullPath(besides))!, "files");

    /// <summary>Whether a file may be called so.</summary>
    public static bool IsName(string id) => Name().IsMatch(id);

    public async Task PutAsync(Platform platform, string id, byte[] bytes)
    {
        Directory.CreateDirectory(folder);
        await File.WriteAllBytesAsync(PathOf(platform, id), bytes);
    }

    /// <summary>Null where there is none.</summary>
    public async Task<byte[]?> FindAsync(Platform platform, string id) =>
        IsName(id) && File.Exists(PathOf(platform, id)) ? await File.ReadAllBytesAsync(PathOf(platform, id)) : null;

    private string PathOf(Platform platform, string id) => Path.Combine(folder, $"{platform}-{id}");

    [GeneratedRegex("^[A-Za-z0-9][A-Za-z0-9._-]{0,99}\\z")]
    private static partial Regex Name();
}

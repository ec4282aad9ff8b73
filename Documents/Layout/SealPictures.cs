using SkiaSharp;

namespace ApprovalHub.Documents.Layout;

/// <summary>Reads the pictures of seals that the options name, once, so that a missing one is known before the first paper.</summary>
internal static class SealPictures
{
    /// <exception cref="UnreadableFileException">Not there, or no picture.</exception>
    public static IReadOnlyDictionary<string, byte[]> Load(IReadOnlyDictionary<string, string> files) =>
        files.ToDictionary(file => file.Key, file => Read(file.Key, file.Value), StringComparer.Ordinal);

    private static byte[] Read(string organ, string path)
    {
        if (!File.Exists(path))
            throw new UnreadableFileException($"the seal of {organ} is not at {path}");
        var bytes = File.ReadAllBytes(path);
        using var image = SKImage.FromEncodedData(bytes);
        return image is null ? throw new UnreadableFileException($"the seal of {organ} at {path} is no picture") : bytes;
    }
}

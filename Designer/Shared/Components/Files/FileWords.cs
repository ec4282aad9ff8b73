using System.Globalization;

namespace ApprovalHub.Designer.Components.Files;

/// <summary>Sizes as people say them.</summary>
public static class FileWords
{
    private const double Kilo = 1024, Mega = Kilo * Kilo;

    /// <summary>850 B, 12 KB, 3.4 MB.</summary>
    public static string Size(long bytes) => bytes switch
    {
        < (long)Kilo => string.Create(CultureInfo.InvariantCulture, $"{bytes} B"),
        < (long)Mega => string.Create(CultureInfo.InvariantCulture, $"{bytes / Kilo:0} KB"),
        _ => string.Create(CultureInfo.InvariantCulture, $"{bytes / Mega:0.#} MB"),
    };
}

namespace ApprovalHub.Domain.Files;

/// <summary>Media types that a material may have.</summary>
public static class FileTypes
{
    public const string Pdf = "application/pdf";
    public const string Jpeg = "image/jpeg";
    public const string Png = "image/png";
    public const string Tiff = "image/tiff";
    public const string Word = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    public const string Excel = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    /// <summary>版式文档 (GB/T 33190)</summary>
    public const string Ofd = "application/ofd";

    /// <summary>How their file names usually end. It is what pages ask for; what a file is, its content says.</summary>
    public static IReadOnlyList<string> Endings { get; } = [".pdf", ".jpg", ".jpeg", ".png", ".tif", ".tiff", ".docx", ".xlsx", ".ofd"];
}

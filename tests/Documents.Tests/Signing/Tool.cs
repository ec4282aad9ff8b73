using System.Diagnostics;

namespace ApprovalHub.Documents.Tests.Signing;

/// <summary>Programs of other makers that look at our PDFs.</summary>
internal static class Tool
{
    public const string Preflight = "/usr/share/java/preflight.jar";

    private const string ClassPath = "preflight.jar:pdfbox2.jar:fontbox2.jar:xmpbox.jar:commons-logging.jar:commons-io.jar:jaxb-api.jar:javax.activation.jar";

    public static bool IsThere(string tool) => Path.IsPathRooted(tool)
        ? File.Exists(tool)
        : (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Any(folder => File.Exists(Path.Combine(folder, tool)));

    /// <summary>All that the tool says of these PDFs, and its exit code.</summary>
    public static async Task<(int Code, string Said)> OnAsync(string tool, IReadOnlyList<string> before, byte[] pdf, params IReadOnlyList<string> after)
    {
        var file = Path.Combine(Path.GetTempPath(), $"{Guid.CreateVersion7()}.pdf");
        try
        {
            await File.WriteAllBytesAsync(file, pdf);
            return await RunAsync(tool, [.. before, file, .. after], null);
        }
        finally
        {
            File.Delete(file);
        }
    }

    /// <summary>What Apache PDFBox's Preflight finds against PDF/A-1b in a folder of PDFs; it knows no later part.</summary>
    public static async Task<string> PreflightAsync(string folder) =>
        (await RunAsync("java", ["-cp", string.Join(':', ClassPath.Split(':').Select(jar => $"/usr/share/java/{jar}")), "org.apache.pdfbox.preflight.Validator_A1b", "batch", folder], folder)).Said;

    private static async Task<(int Code, string Said)> RunAsync(string tool, IReadOnlyList<string> arguments, string? folder)
    {
        var start = new ProcessStartInfo(tool, arguments) { RedirectStandardOutput = true, RedirectStandardError = true, WorkingDirectory = folder ?? "" };
        using var process = Process.Start(start)!;
        var (said, complained) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        await process.WaitForExitAsync();
        return (process.ExitCode, await said + await complained);
    }
}

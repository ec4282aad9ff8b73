using System.Text;
using ApprovalHub.Designer.Server;
using ApprovalHub.Designer.Words;
using Microsoft.AspNetCore.Components.Forms;

namespace ApprovalHub.Designer.Components;

/// <summary>A text file of this machine. Spreadsheets here like to save in GBK, which read as UTF-8 would become other characters without a word.</summary>
internal static class TextFile
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>The text of a file of at most so many bytes.</summary>
    /// <exception cref="HubProblem"><c>FILE_NOT_UTF8</c></exception>
    /// <exception cref="IOException">It is larger.</exception>
    public static async Task<string> ReadAsync(IBrowserFile file, long most, Texts texts)
    {
        using var reader = new StreamReader(file.OpenReadStream(most), Strict);
        try
        {
            return await reader.ReadToEndAsync();
        }
        catch (DecoderFallbackException fault)
        {
            throw new HubProblem("FILE_NOT_UTF8", texts["Files.NotUtf8", file.Name], texts["Files.NotUtf8Next"], inner: fault);
        }
    }
}

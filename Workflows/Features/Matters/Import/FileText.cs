using System.Globalization;
using System.Text;

namespace ApprovalHub.Features.Matters.Import;

/// <summary>Turns a file into text: UTF-8 only, for a wrong guess would turn names into other names.</summary>
internal static class FileText
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Null where the file is too large or not UTF-8 (a spreadsheet's plain CSV is GB 18030 here); each bad line is a fault.</summary>
    public static string? Decode(SeedFile file, FaultList faults)
    {
        if (file.Bytes.Length > SeedFile.MaxBytes)
        {
            faults.Add(file.Name, 0, "", "IMPORT_FILE_TOO_LARGE", file.Bytes.Length.ToString(CultureInfo.InvariantCulture));
            return null;
        }

        var bytes = file.Bytes.Span;
        if (Text(bytes) is { } text)
            return text.TrimStart('\uFEFF');
        var row = 0;
        foreach (var line in bytes.Split((byte)'\n'))
        {
            row++;
            if (Text(bytes[line]) is null)
                faults.Add(file.Name, row, "", "IMPORT_NOT_UTF8");
        }

        return null;
    }

    private static string? Text(ReadOnlySpan<byte> bytes)
    {
        try
        {
            return Strict.GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }
}

using System.Security.Cryptography;
using System.Text;

namespace ApprovalHub.Features.Matters.Import;

/// <summary>Keys by name (RFC 9562, version 8): the same row gets the same key in every import and on every machine.</summary>
internal static class SeedId
{
    public static Guid Of(params ReadOnlySpan<string> parts)
    {
        var bytes = SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', parts)))[..16];
        bytes[6] = (byte)((bytes[6] & 0x0F) | 0x80);
        bytes[8] = (byte)((bytes[8] & 0x3F) | 0x80);
        return new Guid(bytes, bigEndian: true);
    }
}

using System.Security.Cryptography;
using ApprovalHub.Features.Ports.Inbound;

namespace ApprovalHub.Features.Tests.Sync;

/// <summary>Files as a message names them.</summary>
internal static class Attached
{
    public static IncomingMaterial With(string code, params IncomingFile[] files) => new(code, null, 1) { Files = files };

    public static IncomingFile Of(string where, string name, byte[] bytes) =>
        new() { Where = where, Name = name, Size = bytes.Length, Sha256 = Convert.ToHexStringLower(SHA256.HashData(bytes)) };
}

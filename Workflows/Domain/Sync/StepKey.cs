using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace ApprovalHub.Domain.Sync;

/// <summary>
/// The key of a step's first version at a platform: made of platform, case and step alone. A step that is addressed once more, since a power cut has taken the
/// first time back, is the same to the platform.
/// </summary>
internal static class StepKey
{
    private const int TimeBytes = 6, KeyBytes = 16;

    /// <summary>Version 8 of RFC 9562, in the order of the acts like our other keys.</summary>
    public static Guid Of(string platform, CaseStep step)
    {
        Span<byte> said = stackalloc byte[KeyBytes + sizeof(int) + Encoding.UTF8.GetMaxByteCount(platform.Length)];
        step.CaseId.TryWriteBytes(said, bigEndian: true, out _);
        BinaryPrimitives.WriteInt32BigEndian(said[KeyBytes..], step.Step);
        var length = KeyBytes + sizeof(int) + Encoding.UTF8.GetBytes(platform, said[(KeyBytes + sizeof(int))..]);
        Span<byte> key = stackalloc byte[SHA256.HashSizeInBytes], time = stackalloc byte[sizeof(long)];
        SHA256.HashData(said[..length], key);
        BinaryPrimitives.WriteInt64BigEndian(time, step.At.ToUnixTimeMilliseconds());
        time[^TimeBytes..].CopyTo(key);
        key[6] = (byte)(0x80 | (key[6] & 0x0F));
        key[8] = (byte)(0x80 | (key[8] & 0x3F));
        return new Guid(key[..KeyBytes], bigEndian: true);
    }
}

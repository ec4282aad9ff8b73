using System.Security.Cryptography;
using ApprovalHub.Features.Ports;

namespace ApprovalHub.Tests.Kit;

/// <summary>A signer whose signatures are random, as those of an elliptic key are: the same paper signed twice is two files.</summary>
public sealed class TestSigner : IPaperSigner
{
    public SigningState State { get; } = new(true, true, "测试", null);

    public byte[] Sign(byte[] pdf, string number, DateTimeOffset issued) => [.. pdf, .. "\n% signed "u8, .. RandomNumberGenerator.GetBytes(16)];
}

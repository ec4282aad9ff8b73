using System.Security.Cryptography;
using System.Text;

namespace ApprovalHub.Domain.Sync;

public sealed partial class InboundMessage
{
    /// <summary>SHA-256 of what it said, hexadecimal, once that is not kept any more: the same brought again is known by it.</summary>
    public string? PayloadHash { get; private set; }

    /// <summary>When what it said was let go; null while it is kept.</summary>
    public DateTimeOffset? ForgottenAt { get; private set; }

    /// <summary>Whether it said this.</summary>
    public bool Says(string payload) => PayloadHash is { } hash ? hash == Digest(payload) : Payload == payload;

    /// <summary>
    /// What was said of persons goes once it has served its end (个人信息保护法 §19, §47): what came of it stands with the case. Numbers, times and the digest stay, so
    /// that what happened is on record and the same is not taken twice.
    /// </summary>
    public void Forget(DateTimeOffset at)
    {
        if (State is not (InboundState.Taken or InboundState.Closed) || ForgottenAt is not null)
            throw new InvalidOperationException($"Message {Number} of {Platform} is still needed.");
        (PayloadHash, Payload, ForgottenAt) = (Digest(Payload), "", at);
        Revision++;
    }

    private static string Digest(string payload) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(payload)));
}

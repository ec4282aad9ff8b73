using System.Collections.Concurrent;
using System.Text;
using Org.BouncyCastle.Crypto.EC;
using Org.BouncyCastle.Crypto.Parameters;
using Org.BouncyCastle.Crypto.Signers;

namespace ApprovalHub.PlatformSimulator.Crypto;

/// <summary>SM2 signatures (DER) under one key: made by a private one, checked by a public one.</summary>
internal sealed class Sm2(ECKeyParameters key)
{
    /// <summary>The recommended curve of GB/T 32918.5, with its fast arithmetic.</summary>
    public static ECDomainParameters Curve { get; } = new(CustomNamedCurves.GetByName("sm2p256v1"));

    private static readonly byte[] UserId = Encoding.ASCII.GetBytes("1234567812345678");
    private readonly ConcurrentBag<SM2Signer> ready = [];

    public byte[] Sign(byte[] bytes)
    {
        var signer = Take();
        signer.BlockUpdate(bytes);
        var signature = signer.GenerateSignature();
        ready.Add(signer);
        return signature;
    }

    public bool Verifies(byte[] bytes, byte[] signature)
    {
        var signer = Take();
        signer.BlockUpdate(bytes);
        var verifies = signer.VerifySignature(signature);
        ready.Add(signer);
        return verifies;
    }

    private SM2Signer Take()
    {
        if (ready.TryTake(out var signer))
            return signer;
        signer = new SM2Signer();
        signer.Init(key.IsPrivate, new ParametersWithID(key, UserId));
        return signer;
    }
}

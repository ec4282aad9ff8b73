using System.Collections.Concurrent;
using System.Text;
using Org.BouncyCastle.Crypto.Parameters;
using Org.BouncyCastle.Crypto.Signers;

namespace ApprovalHub.Connectors.Exchange.Signing;

/// <summary>Checks signatures by SM2 (GB/T 32918.2-2016, with SM3). May be used by several threads at once.</summary>
/// <param name="key">The public key, as <see cref="Sm2Keys.Public"/> reads it.</param>
/// <param name="userId">Who signs; went into every signature.</param>
internal sealed class Sm2Verifier(string key, string userId = Sm2Keys.UserId)
{
    private readonly ParametersWithID parameters = new(Sm2Keys.Public(key), Encoding.UTF8.GetBytes(userId));
    private readonly ConcurrentBag<SM2Signer> ready = [];

    /// <summary>Whether the signature (DER) is that of these bytes; false also for what is no signature at all.</summary>
    public bool Verifies(ReadOnlySpan<byte> bytes, byte[] signature)
    {
        if (!ready.TryTake(out var signer))
        {
            signer = new SM2Signer();
            signer.Init(forSigning: false, parameters);
        }
        signer.BlockUpdate(bytes);
        var verifies = signer.VerifySignature(signature);
        ready.Add(signer);
        return verifies;
    }
}

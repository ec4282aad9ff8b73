using System.Collections.Concurrent;
using System.Text;
using Org.BouncyCastle.Crypto.Parameters;
using Org.BouncyCastle.Crypto.Signers;

namespace ApprovalHub.Connectors.Exchange.Signing;

/// <summary>Signs by SM2 (GB/T 32918.2-2016, with SM3). May be used by several threads at once.</summary>
/// <param name="key">The private key, as <see cref="Sm2Keys.Private"/> reads it.</param>
/// <param name="userId">Who signs; goes into every signature.</param>
internal sealed class Sm2Signer(string key, string userId = Sm2Keys.UserId)
{
    private readonly ParametersWithID parameters = new(Sm2Keys.Private(key), Encoding.UTF8.GetBytes(userId));
    // One that is ready knows its public point already; making it costs as much as a signature.
    private readonly ConcurrentBag<SM2Signer> ready = [];

    /// <summary>The signature: DER, a sequence of r and s.</summary>
    public byte[] Sign(ReadOnlySpan<byte> bytes)
    {
        if (!ready.TryTake(out var signer))
        {
            signer = new SM2Signer();
            signer.Init(forSigning: true, parameters);
        }
        signer.BlockUpdate(bytes);
        var signature = signer.GenerateSignature();
        ready.Add(signer);
        return signature;
    }
}

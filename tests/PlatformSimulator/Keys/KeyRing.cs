using ApprovalHub.PlatformSimulator.Crypto;
using Org.BouncyCastle.Crypto.Parameters;

namespace ApprovalHub.PlatformSimulator.Keys;

/// <summary>The keys at work.</summary>
/// <param name="Hmac">Shared by hub and province.</param>
/// <param name="Sm4">Shared by hub and city, for personal fields.</param>
/// <param name="Hub">The hub's public key.</param>
/// <param name="City">The city's private key.</param>
internal sealed record KeyRing(byte[] Hmac, byte[] Sm4, ECPublicKeyParameters Hub, ECPrivateKeyParameters City)
{
    /// <summary>The keys that the options name; sample keys beside the file for those that they do not.</summary>
    public static KeyRing Of(SimulatorOptions options)
    {
        var samples = new SampleKeys(Path.Combine(Path.GetDirectoryName(options.File)!, "keys"));
        return new KeyRing(
            KeyText.Bytes(options.HmacKey ?? samples.Hmac()),
            KeyText.Bytes(options.Sm4Key ?? samples.Sm4()) is { Length: 16 } sm4 ? sm4 : throw new OptionException("--sm4-key must be 32 hexadecimal digits."),
            KeyText.Key<ECPublicKeyParameters>(options.HubPublicKey ?? samples.Pair("hub").Public, "--hub-public-key"),
            KeyText.Key<ECPrivateKeyParameters>(options.CityPrivateKey ?? samples.Pair("city").Private, "--city-private-key"));
    }

    public Sm2 HubSeal() => new(Hub);

    public Sm2 CitySeal() => new(City);

    public FieldCipher Fields() => new(Sm4);
}

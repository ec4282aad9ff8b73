using System.Security.Cryptography;
using ApprovalHub.PlatformSimulator.Crypto;
using Org.BouncyCastle.Asn1.GM;
using Org.BouncyCastle.Crypto.Generators;
using Org.BouncyCastle.Crypto.Parameters;
using Org.BouncyCastle.OpenSsl;
using Org.BouncyCastle.Security;

namespace ApprovalHub.PlatformSimulator.Keys;

/// <summary>Keys for demos and tests, drawn when they are first asked for and kept in a folder: <c>hub</c> and <c>city</c> as PEM, shared ones as hexadecimal digits.</summary>
internal sealed class SampleKeys(string folder)
{
    /// <summary>Name of the file with the key that hub and province share.</summary>
    public string Hmac() => Shared("province.hmac", 32);

    /// <summary>Name of the file with the key of personal fields.</summary>
    public string Sm4() => Shared("city.sm4", 16);

    /// <summary>Names of the two files of a pair.</summary>
    public (string Private, string Public) Pair(string name)
    {
        var (own, open) = (Path.Combine(folder, name + ".key"), Path.Combine(folder, name + ".pub"));
        if (File.Exists(own) && File.Exists(open))
            return (own, open);
        var generator = new ECKeyPairGenerator();
        generator.Init(new ECKeyGenerationParameters(new ECNamedDomainParameters(GMObjectIdentifiers.sm2p256v1, Sm2.Curve), new SecureRandom()));
        var pair = generator.GenerateKeyPair();
        Write(own, Pem(new Pkcs8Generator(pair.Private)));
        Write(open, Pem(pair.Public));
        return (own, open);
    }

    private string Shared(string name, int length)
    {
        var path = Path.Combine(folder, name);
        if (!File.Exists(path))
            Write(path, Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(length)) + "\n");
        return path;
    }

    /// <summary>Whole or not at all, and for its owner's eyes only.</summary>
    private void Write(string path, string text)
    {
        Directory.CreateDirectory(folder);
        File.WriteAllText(path + ".part", text);
        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(path + ".part", UnixFileMode.UserRead | UnixFileMode.UserWrite);
        File.Move(path + ".part", path, overwrite: true);
    }

    private static string Pem(object key)
    {
        using var text = new StringWriter { NewLine = "\n" };
        using var writer = new PemWriter(text);
        writer.WriteObject(key);
        writer.Writer.Flush();
        return text.ToString();
    }
}

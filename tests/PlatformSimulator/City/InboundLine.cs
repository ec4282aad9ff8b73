using System.Collections.Concurrent;
using System.Globalization;
using System.Net.Http.Headers;
using System.Security.Cryptography;
using System.Text.Json;
using ApprovalHub.PlatformSimulator.Crypto;
using ApprovalHub.PlatformSimulator.Store;
using Org.BouncyCastle.Crypto.Parameters;
using Org.BouncyCastle.Math;

namespace ApprovalHub.PlatformSimulator.City;

/// <summary>The line to the hub's inbound address: personal fields encrypted, signed by the city.</summary>
internal sealed class InboundLine(World world, CitySeal seal) : IDisposable
{
    private static readonly HashSet<string> Personal = new(StringComparer.Ordinal)
    {
        "applicantName", "applicantIdNo", "agentName", "agentIdNo", "agentPhone", "phone", "address", "legalPerson", "holderName", "holderIdNo", "words",
    };

    private readonly FieldCipher fields = world.Keys.Fields();
    private readonly ConcurrentDictionary<string, (byte[] Body, (string Name, string Value)[] Headers)> last = new();
    private readonly HttpClient client = new(new SocketsHttpHandler { AllowAutoRedirect = false, PooledConnectionLifetime = TimeSpan.FromMinutes(5) })
    {
        Timeout = TimeSpan.FromSeconds(10),
        MaxResponseContentBufferSize = 64 * 1024,
    };

    /// <summary>Brings an item; the hub's status and words, or null where it cannot be reached.</summary>
    public async Task<(int Status, string Body)?> BringAsync(InboundItem item, BringHow how, CancellationToken stop)
    {
        if (world.Settings.Inbound is not { } address)
            return null;
        var (body, headers) = how == BringHow.Replayed && last.TryGetValue(item.Id, out var before) ? before : Signed(address, item, how);
        using var request = new HttpRequestMessage(HttpMethod.Post, address) { Content = new ByteArrayContent(body) };
        request.Content.Headers.ContentType = new MediaTypeHeaderValue("application/json", "utf-8");
        foreach (var (name, value) in headers)
            request.Headers.Add(name, value);
        if (how == BringHow.Right)
            last[item.Id] = (body, headers);
        try
        {
            using var answer = await client.SendAsync(request, stop);
            return ((int)answer.StatusCode, await answer.Content.ReadAsStringAsync(stop));
        }
        catch (Exception fault) when (fault is HttpRequestException or IOException || fault is OperationCanceledException && !stop.IsCancellationRequested)
        {
            world.Tally.Add(Platform.City, "inbound:unreached");
            return null;
        }
    }

    public void Dispose() => client.Dispose();

    private (byte[] Body, (string Name, string Value)[] Headers) Signed(Uri address, InboundItem item, BringHow how)
    {
        var body = JsonSerializer.SerializeToUtf8Bytes(new { item.Id, item.Kind, item.Time, data = Closed(item.Data) }, Wire.Json);
        var at = world.Clock.GetUtcNow() - (how == BringHow.Expired ? TimeSpan.FromMinutes(10) : TimeSpan.Zero);
        var stamp = (App: how == BringHow.OtherApp ? "somebody" : seal.App, Time: at.ToUnixTimeMilliseconds().ToString(CultureInfo.InvariantCulture), Nonce: Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(16)));
        var signer = how == BringHow.WrongSignature ? new CitySeal(seal.App, world.Keys.HubSeal(), Stranger()) : seal;
        var signature = signer.Sign(Wire.Request("POST", address.PathAndQuery, stamp, body));
        return (body, [(seal.AppHeader, stamp.App), (seal.TimeHeader, stamp.Time), ("X-Nonce", stamp.Nonce), (seal.SignatureHeader, signature)]);
    }

    private static Sm2 Stranger() => new(new ECPrivateKeyParameters(new BigInteger(1, RandomNumberGenerator.GetBytes(31)), Sm2.Curve));

    private JsonElement Closed(JsonElement data) => JsonSerializer.SerializeToElement(
        data.EnumerateObject().ToDictionary(
            field => field.Name, field => field.Value.ValueKind == JsonValueKind.String && Personal.Contains(field.Name) ? JsonSerializer.SerializeToElement(fields.Close(field.Value.GetString()!)) : field.Value),
        Wire.Json);
}

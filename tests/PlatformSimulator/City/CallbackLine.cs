using System.Globalization;
using System.Net;
using System.Net.Http.Headers;
using System.Security.Cryptography;
using System.Text.Json;
using ApprovalHub.PlatformSimulator.Store;

namespace ApprovalHub.PlatformSimulator.City;

/// <summary>The line to the hub's callback address: signed by the city, a few at a time.</summary>
internal sealed class CallbackLine(World world, CitySeal seal) : IDisposable
{
    private const int AtOnce = 16;
    private readonly SemaphoreSlim places = new(AtOnce);
    private readonly HttpClient client = new(new SocketsHttpHandler { AllowAutoRedirect = false, PooledConnectionLifetime = TimeSpan.FromMinutes(5) })
    {
        Timeout = TimeSpan.FromSeconds(10),
        MaxResponseContentBufferSize = 64 * 1024,
    };

    /// <summary>Says what became of a message; true where the hub has noted it.</summary>
    public async Task<bool> SayAsync(Row row, Verdict verdict, CancellationToken stop)
    {
        if (world.Settings.Callback is not { } address)
            return false;
        await places.WaitAsync(stop);
        try
        {
            world.Tally.Add(Platform.City, "acknowledgement:sent");
            using var request = Request(address, row, verdict);
            using var answer = await client.SendAsync(request, stop);
            var isNoted = answer.StatusCode == HttpStatusCode.OK && IsNoted(await answer.Content.ReadAsStringAsync(stop));
            world.Tally.Add(Platform.City, isNoted ? "acknowledgement:noted" : string.Create(CultureInfo.InvariantCulture, $"acknowledgement:{(int)answer.StatusCode}"));
            return isNoted;
        }
        catch (Exception fault) when (fault is HttpRequestException or IOException || fault is OperationCanceledException && !stop.IsCancellationRequested)
        {
            world.Tally.Add(Platform.City, "acknowledgement:unreached");
            return false;
        }
        finally
        {
            places.Release();
        }
    }

    public void Dispose()
    {
        client.Dispose();
        places.Dispose();
    }

    private HttpRequestMessage Request(Uri address, Row row, Verdict verdict)
    {
        var body = JsonSerializer.SerializeToUtf8Bytes(
            new { messageId = row.RowGuid, row.ReceiptNo, verdict.Result, verdict.Code, verdict.Message, time = Wire.Time(verdict.At) }, Wire.Json);
        var (time, nonce) = (world.Clock.GetUtcNow().ToUnixTimeMilliseconds().ToString(CultureInfo.InvariantCulture), Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(16)));
        var request = new HttpRequestMessage(HttpMethod.Post, address) { Content = new ByteArrayContent(body) };
        request.Content.Headers.ContentType = new MediaTypeHeaderValue("application/json", "utf-8");
        request.Headers.Add(seal.AppHeader, seal.App);
        request.Headers.Add(seal.TimeHeader, time);
        request.Headers.Add("X-Nonce", nonce);
        request.Headers.Add(seal.SignatureHeader, seal.Sign(Wire.Request("POST", address.PathAndQuery, (seal.App, time, nonce), body)));
        return request;
    }

    private static bool IsNoted(string body)
    {
        try
        {
            return JsonElement.Parse(body) is { ValueKind: JsonValueKind.Object } answer && answer.TryGetProperty("result", out var result)
                && result.ValueKind == JsonValueKind.String && result.GetString() == "Noted";
        }
        catch (JsonException)
        {
            return false; // counted by its status, and said again
        }
    }
}

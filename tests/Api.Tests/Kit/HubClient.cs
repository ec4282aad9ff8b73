using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using ApprovalHub.Tests.Kit;

namespace ApprovalHub.Api.Tests.Kit;

/// <summary>A caller of the API with a cookie jar of its own, speaking plain JSON: what is tested is what goes over the wire.</summary>
public sealed class HubClient : IDisposable
{
    private readonly HttpClient http;

    public HubClient(Uri address) =>
        http = new HttpClient(new HttpClientHandler { CookieContainer = Cookies, AllowAutoRedirect = false }) { BaseAddress = address };

    public CookieContainer Cookies { get; } = new();

    public async Task SignInAsync(string account, string password)
    {
        var answer = await PostAsync("/api/session", new { userName = account, password });
        Assert.Equal(HttpStatusCode.OK, answer.Status);
    }

    public Task<Answer> GetAsync(string path, params (string Name, string Value)[] headers) =>
        SendAsync(new HttpRequestMessage(HttpMethod.Get, path), headers);

    /// <summary>Reads what is an applicant's own, by case number and query code.</summary>
    public Task<Answer> FollowAsync(string path, string number, string code) => GetAsync(path, ("X-Applicant", $"case {number} {code}"));

    public Task<Answer> PostAsync(string path, object? body, params (string Name, string Value)[] headers) =>
        SendAsync(new HttpRequestMessage(HttpMethod.Post, path) { Content = body is null ? null : JsonContent.Create(body) }, headers);

    public Task<Answer> PostTextAsync(string path, string body, string type = "application/json", params (string Name, string Value)[] headers) =>
        SendAsync(new HttpRequestMessage(HttpMethod.Post, path) { Content = new StringContent(body, Encoding.UTF8, type) }, headers);

    public Task<Answer> PutAsync(string path, object body, params (string Name, string Value)[] headers) =>
        SendAsync(new HttpRequestMessage(HttpMethod.Put, path) { Content = JsonContent.Create(body) }, headers);

    public Task<Answer> DeleteAsync(string path, params (string Name, string Value)[] headers) =>
        SendAsync(new HttpRequestMessage(HttpMethod.Delete, path), headers);

    /// <summary>Sends a part of an upload.</summary>
    public Task<Answer> PartAsync(string path, byte[] part, long offset, params (string Name, string Value)[] headers)
    {
        var content = new ByteArrayContent(part);
        content.Headers.TryAddWithoutValidation("Content-Type", "application/offset+octet-stream");
        return SendAsync(new HttpRequestMessage(HttpMethod.Patch, path) { Content = content }, [("Upload-Offset", offset.ToString(System.Globalization.CultureInfo.InvariantCulture)), .. headers]);
    }

    /// <summary>Sends with a fresh idempotency key.</summary>
    public Task<Answer> ActAsync(string path, object? body) => PostAsync(path, body, ("Idempotency-Key", Guid.CreateVersion7().ToString()));

    public async Task<Answer> SendAsync(HttpRequestMessage request, params (string Name, string Value)[] headers)
    {
        foreach (var (name, value) in headers)
            request.Headers.TryAddWithoutValidation(name, value);
        using var response = await http.SendAsync(request);
        var answer = new Answer(response.StatusCode, await response.Content.ReadAsByteArrayAsync(), response.Headers, response.Content.Headers);
        if (answer.Bytes.Length > 0 && !headers.Any(h => h.Name == "Accept-Language") && response.Content.Headers.ContentType?.MediaType == "application/problem+json")
            Assert.Empty(RawNames.In($"{answer.Of("detail")} {answer.Json.GetProperty("next")}")); // no answer of any test shows people a name of the program
        return answer;
    }

    public void Dispose() => http.Dispose();

    /// <summary>What came back.</summary>
    public sealed record Answer(
        HttpStatusCode Status, byte[] Bytes, System.Net.Http.Headers.HttpResponseHeaders Headers, System.Net.Http.Headers.HttpContentHeaders Content)
    {
        public string Text => Encoding.UTF8.GetString(Bytes);

        public JsonElement Json => JsonSerializer.Deserialize<JsonElement>(Bytes);

        public string? Code => Json.GetProperty("code").GetString();

        public string? Of(string name) => Json.GetProperty(name).ToString();
    }
}

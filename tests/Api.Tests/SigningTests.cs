using System.Net;
using System.Net.Http.Headers;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using ApprovalHub.Api.Host.Startup;
using ApprovalHub.Api.Tests.Kit;
using ApprovalHub.Domain.Matters;
using ApprovalHub.Features.Ports;
using ApprovalHub.Tests.Kit;
using Microsoft.Extensions.DependencyInjection;
using RealHub = ApprovalHub.Api.Host.Hub;

namespace ApprovalHub.Api.Tests;

/// <summary>Signed papers of a running hub: their files verify, and the settings that sign them are checked at the start.</summary>
[Collection(OneHub.Name)]
public sealed class SigningTests(HubApp app) : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("approvalhub-signing-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [HubFact]
    public async Task A_signed_paper_is_known_by_its_file_and_a_changed_one_is_not()
    {
        var story = await new Story(app).ReceivedAsync();
        var clerk = await app.As("zwfw-win01");
        var paper = (await clerk.GetAsync($"/api/cases/{story.Id}/papers")).Json[0];
        var file = (await clerk.GetAsync($"/api/papers/{paper.GetProperty("id")}")).Bytes;
        var signing = await clerk.GetAsync("/api/papers/signing");

        var byHash = await app.Anybody().GetAsync($"/api/verify/files/{Convert.ToHexString(SHA256.HashData(file))}");
        var byFile = await SendAsync(file);
        var forged = await SendAsync([.. file, 0]);
        var huge = await SendAsync(new byte[20 * 1024 * 1024 + 1]);

        Assert.True(file.AsSpan().IndexOf("/SubFilter /ETSI.CAdES.detached"u8) > 0);
        Assert.True(signing.Json.GetProperty("signs").GetBoolean() && signing.Json.GetProperty("sample").GetBoolean(), signing.Text);
        Assert.Equal(paper.GetProperty("number").GetString(), byHash.Of("number"));
        Assert.Equal(byHash.Text, byFile.Text);
        Assert.DoesNotContain("张三", byFile.Text);
        Assert.Equal((HttpStatusCode.NotFound, "FILE_NOT_VERIFIED"), (forged.Status, forged.Code));
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, huge.Status);
    }

    [HubFact]
    public async Task A_granted_certificate_carries_its_identifier_for_machines_inside_the_pdf()
    {
        var story = await new Story(app).ReceivedAsync(Story.Instant);
        await story.DoesAsync("zwfw-win01", "intake", new { outcome = "Accepted", opinion = "材料齐全" });
        await story.DoesAsync("scjg-chief", "decide", new { outcome = "Granted", opinion = "准予" });
        var clerk = await app.As("zwfw-win01");

        var found = new List<string>();
        foreach (var paper in (await clerk.GetAsync($"/api/cases/{story.Id}/papers")).Json.EnumerateArray())
        {
            var text = Encoding.UTF8.GetString((await clerk.GetAsync($"/api/papers/{paper.GetProperty("id")}")).Bytes);
            found.AddRange(Regex.Matches(text, "\"证照标识\":\"([^\"]+)\"").Select(id => id.Groups[1].Value));
        }

        var id = CertificateId.Parse(Assert.Single(found)).Value;
        Assert.Equal("11410702005000001X002", id.Type);
        Assert.Equal("001", id.Version);
        Assert.Matches("^2026[0-9]{7}$", id.Serial);
    }

    [HubFact]
    public void A_sample_is_made_once_and_signs_in_Development_only()
    {
        var first = State("Development");
        var file = Path.Combine(folder, "signing", "sample.p12");
        var made = File.ReadAllBytes(file);

        Assert.Equal((true, true), (first.Signs, first.Sample));
        Assert.Contains("SAMPLE", first.Holder, StringComparison.Ordinal);
        Assert.Equal(first, State("Development"));
        Assert.Equal(made, File.ReadAllBytes(file));
        Assert.Equal(SigningState.None, State("Production", "--Public:Address=https://hub.test/"));
    }

    [HubFact]
    public void A_key_that_cannot_be_used_stops_the_start_by_name()
    {
        var broken = Path.Combine(folder, "broken.p12");
        File.WriteAllText(broken, "no key");
        Assert.Equal("SIGNING_KEY_UNUSABLE", Assert.Throws<StartRefusedException>(() => State("Development", $"--Papers:Signing:File={broken}")).Code);
        Assert.Equal("SIGNING_KEY_UNREADABLE", Assert.Throws<StartRefusedException>(() => State("Development", $"--Papers:Signing:File={broken}.missing")).Code);
        State("Development");
        var sample = Path.Combine(folder, "signing", "sample.p12");
        Assert.Equal("SIGNING_KEY_UNREADABLE", Assert.Throws<StartRefusedException>(() => State("Development", $"--Papers:Signing:File={sample}", $"--Papers:Signing:PasswordFile={broken}.missing")).Code);
        Assert.False(State("Production", "--Public:Address=https://hub.test/", $"--Papers:Signing:File={sample}").Sample); // what is configured is not called a sample
    }

    private SigningState State(string environment, params string[] more)
    {
        using var hub = RealHub.Build(["--environment", environment, $"--Data:Folder={folder}", "--urls", "http://127.0.0.1:0", .. more]);
        return hub.Services.GetRequiredService<IPaperSigner>().State;
    }

    /// <summary>Asks before it sends, so that the server may refuse a large file by its length.</summary>
    private Task<HubClient.Answer> SendAsync(byte[] file)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, "/api/verify/files") { Content = new ByteArrayContent(file) { Headers = { ContentType = new MediaTypeHeaderValue("application/pdf") } } };
        request.Headers.ExpectContinue = true;
        return app.Anybody().SendAsync(request);
    }
}

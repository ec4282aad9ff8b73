using System.Security.Cryptography.X509Certificates;
using ApprovalHub.Connectors.Exchange;
using ApprovalHub.Connectors.Province;
using ApprovalHub.Features.Ports;
using ApprovalHub.Features.Ports.Reports;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Server.Kestrel.Https;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace ApprovalHub.Connectors.Tests.Exchange;

/// <summary>mTLS: a door that lets in only whom its authority has certified is reached with the hub's certificate and with no other, and only where its own is good.</summary>
public sealed class MutualTlsTests : IAsyncLifetime
{
    private const string Password = "not-a-real-one", Hub = "approvalhub";
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("approvalhub-mtls-");
    private readonly TestAuthority platforms = TestAuthority.Of("platforms"), stranger = TestAuthority.Of("platforms"); // of the same name, so that only the key tells them apart
    private readonly List<string> came = [];
    private WebApplication door = null!;

    public async Task InitializeAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseKestrelHttpsConfiguration().ConfigureKestrel(kestrel => kestrel.Listen(System.Net.IPAddress.Loopback, 0, listen => listen.UseHttps(https =>
        {
            https.ServerCertificate = X509CertificateLoader.LoadPkcs12(platforms.Certify("door", Password), Password);
            https.ClientCertificateMode = ClientCertificateMode.RequireCertificate;
            https.ClientCertificateValidation = (certificate, _, _) => IsOurs(certificate);
        })));
        door = builder.Build();
        door.Run(http =>
        {
            lock (came)
                came.Add(http.Connection.ClientCertificate!.Subject);
            return Task.CompletedTask;
        });
        await door.StartAsync();
    }

    public async Task DisposeAsync()
    {
        await door.DisposeAsync();
        platforms.Dispose();
        stranger.Dispose();
        folder.Delete(recursive: true);
    }

    [Fact]
    public async Task With_the_certificate_that_the_platform_knows_the_door_opens()
    {
        var answer = await SendAsync(Kept("hub.p12", platforms.Certify(Hub, Password)), Trusted(platforms));

        Assert.Equal("ANSWER_UNSIGNED", answer.Fault); // past the door; what stands behind it here signs nothing
        Assert.Equal([$"CN={Hub}"], came.Distinct()); // each try of an answer that nobody signed
    }

    [Theory]
    [InlineData("none")]
    [InlineData("wrong")]
    [InlineData("expired")]
    public async Task Without_a_good_certificate_the_platform_is_away(string which)
    {
        var file = which switch
        {
            "wrong" => Kept("wrong.p12", stranger.Certify(Hub, Password)),
            "expired" => Kept("expired.p12", platforms.Certify(Hub, Password, years: 1)),
            _ => null,
        };

        var answer = await SendAsync(file, Trusted(platforms));

        Assert.Equal(("AWAY", 0, 0), (answer.Fault, answer.Rows.Count, came.Count));
    }

    [Fact]
    public async Task A_door_whose_own_certificate_is_of_somebody_else_is_told_nothing()
    {
        foreach (var authority in new[] { Trusted(stranger), null })
        {
            var answer = await SendAsync(Kept("hub.p12", platforms.Certify(Hub, Password)), authority);
            Assert.Equal("AWAY", answer.Fault);
        }
        Assert.Empty(came);
    }

    private bool IsOurs(X509Certificate2 certificate)
    {
        using var chain = new X509Chain();
        chain.ChainPolicy.TrustMode = X509ChainTrustMode.CustomRootTrust;
        chain.ChainPolicy.RevocationMode = X509RevocationMode.NoCheck;
        chain.ChainPolicy.CustomTrustStore.Add(platforms.Certificate);
        return chain.Build(certificate);
    }

    private string Kept(string name, byte[] bytes)
    {
        var file = Path.Combine(folder.FullName, name);
        File.WriteAllBytes(file, bytes);
        return file;
    }

    private string Trusted(TestAuthority authority) => Kept($"{authority.Certificate.SerialNumber}.pem", System.Text.Encoding.ASCII.GetBytes(authority.Certificate.ExportCertificatePem()));

    private async Task<PlatformAnswer> SendAsync(string? certificate, string? authority)
    {
        var line = new PlatformLineSettings(new Uri(door.Urls.First()), Hub, "410702", CodeTable.Shipped("Province"))
        {
            ClientCertificate = certificate,
            ClientCertificatePassword = Password,
            Authority = authority,
        };
        await using var services = new ServiceCollection().AddLogging().AddProvince(new ProvinceSettings(line, new string('a', 64))).BuildServiceProvider();
        var row = new OutgoingReport(Guid.CreateVersion7(), "A1", 1, 1, TimeProvider.System.GetUtcNow(), new CollectionReport { Recipient = "张三", At = TimeProvider.System.GetUtcNow(), Handler = "李出件" }.ToJson());
        return await services.GetRequiredService<IPlatform>().ReportAsync(ReportSets.Collection, [row], default);
    }
}

using System.Globalization;
using ApprovalHub.Connectors.Exchange.Signing;
using Microsoft.Extensions.Time.Testing;

namespace ApprovalHub.Connectors.Tests.Exchange.Signing;

/// <summary>Who may speak at the hub's callback door.</summary>
public sealed class CallbackCheckTests
{
    private const string Private = "3945208f7b2144b13f36e38ac6d39f95889393692860b51a42fb81ef4df7c5b8";
    private const string Public = "0409f9df311e5421a150dd7d161e4bc5c672179fad1833fc076bb08ff356f35020ccea490ce26775a52dc6ea718cc1aa600aed05fbf35e084a6632f6072da9ad13";
    private static readonly byte[] Body = """{"messageId":"1"}"""u8.ToArray();
    private readonly FakeTimeProvider time = new(new DateTimeOffset(2026, 9, 18, 1, 0, 0, TimeSpan.Zero));
    private readonly Sm2Signer city = new(Private);
    private readonly CallbackCheck check;

    public CallbackCheckTests() => check = new CallbackCheck("approvalhub", new Sm2Verifier(Public), time);

    [Fact]
    public void The_city_s_own_is_heard_once()
    {
        var stamp = Stamp.New("approvalhub", time);

        Assert.Null(Ask(stamp));
        Assert.Equal("NONCE", Ask(stamp));
        time.Advance(TimeSpan.FromMinutes(4));
        Assert.Equal("NONCE", Ask(stamp));
        Assert.Null(Ask(Stamp.New("approvalhub", time)));
    }

    [Fact]
    public void One_whose_message_could_not_be_kept_is_heard_again()
    {
        var stamp = Stamp.New("approvalhub", time);

        Assert.Null(Ask(stamp));
        check.Forget(stamp.Nonce);
        Assert.Null(Ask(stamp));
        Assert.Equal("NONCE", Ask(stamp));
    }

    [Theory]
    [InlineData(-5.1)]
    [InlineData(5.1)]
    public void One_that_is_too_old_or_from_the_future_is_refused(double minutes)
    {
        var sent = time.GetUtcNow().AddMinutes(minutes).ToUnixTimeMilliseconds().ToString(CultureInfo.InvariantCulture);
        Assert.Equal("EXPIRED", Ask(Stamp.New("approvalhub", time) with { Time = sent }));
        Assert.Equal("EXPIRED", Ask(Stamp.New("approvalhub", time) with { Time = "yesterday" }));
    }

    [Fact]
    public void One_that_was_altered_on_the_way_or_is_unsigned_is_refused_and_uses_no_nonce_up()
    {
        var stamp = Stamp.New("approvalhub", time);

        Assert.Equal("APP", Ask(stamp with { App = "another" }));
        Assert.Equal("SIGNATURE", Ask(stamp, came: """{"messageId":"2"}"""u8.ToArray()));
        Assert.Equal("SIGNATURE", Ask(stamp, path: "/another"));
        Assert.Equal("SIGNATURE", Ask(stamp, signature: ""));
        Assert.Equal("SIGNATURE", Ask(stamp, signature: "no base64"));
        Assert.Equal("SIGNATURE", Ask(stamp with { Nonce = "" }, signature: Sign(stamp)));
        Assert.Equal("NONCE", Ask(stamp with { Nonce = "" }));
        Assert.Null(Ask(stamp));
    }

    private string Sign(Stamp stamp) => Convert.ToBase64String(city.Sign(Canonical.Request("POST", "/callback", "", stamp, Body)));

    private string? Ask(Stamp stamp, byte[]? came = null, string path = "/callback", string? signature = null)
    {
        var headers = new Dictionary<string, string> { ["X-App-Mark"] = stamp.App, ["X-Time"] = stamp.Time, ["X-Nonce"] = stamp.Nonce, ["X-Sign"] = signature ?? Sign(stamp) };
        return check.Fault("POST", path, "", headers.GetValueOrDefault, came ?? Body);
    }
}

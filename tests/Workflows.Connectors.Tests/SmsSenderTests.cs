using ApprovalHub.Features.Ports;
using Microsoft.AspNetCore.Http;

namespace ApprovalHub.Connectors.Tests;

/// <summary>The gateway for text messages, well and badly behaved.</summary>
public sealed class SmsSenderTests
{
    private static readonly OutgoingMessage Message = new(Guid.CreateVersion7(), "13800138000", "", "已受理");

    [Fact]
    public async Task A_message_goes_out_signed_under_its_key_and_comes_back_with_a_number()
    {
        await using var gateway = await FakeGateway.StartAsync();

        var outcome = await gateway.Sender().SendAsync(Message, CancellationToken.None);

        Assert.Equal((true, "gw-7"), (outcome.IsSent, outcome.ProviderId));
        var (key, authorization, body) = Assert.Single(gateway.Came);
        Assert.Equal((Message.Key.ToString("N"), "Bearer secret"), (key, authorization));
        Assert.Equal(("13800138000", "【红旗政务】已受理"), (body.GetProperty("to").GetString(), body.GetProperty("text").GetString()));
    }

    [Theory]
    [InlineData(500, false, null)]
    [InlineData(503, false, 90)]
    [InlineData(429, false, 90)]
    [InlineData(408, false, null)]
    [InlineData(400, true, null)]
    [InlineData(409, true, null)]
    [InlineData(413, true, null)]
    [InlineData(422, true, null)]
    [InlineData(401, false, null)]
    [InlineData(403, false, null)]
    [InlineData(404, false, null)]
    [InlineData(405, false, null)]
    [InlineData(302, false, null)]
    public async Task A_bad_answer_is_tried_again_or_not_by_its_status(int status, bool final, int? after)
    {
        await using var gateway = await FakeGateway.StartAsync();
        gateway.Answers = http =>
        {
            http.Response.StatusCode = status;
            if (after is { } seconds)
                http.Response.Headers.RetryAfter = seconds.ToString(System.Globalization.CultureInfo.InvariantCulture);
            return http.Response.WriteAsync("13800138000 <html>");
        };

        var outcome = await gateway.Sender().SendAsync(Message, CancellationToken.None);

        Assert.Equal((false, final, $"HTTP {status}"), (outcome.IsSent, outcome.IsFinal, outcome.Fault));
        Assert.Equal(after, (int?)outcome.After?.TotalSeconds);
    }

    [Theory]
    [InlineData(301)]
    [InlineData(302)]
    [InlineData(303)]
    [InlineData(307)]
    public async Task A_gateway_that_has_moved_has_taken_nothing(int status)
    {
        await using var gateway = await FakeGateway.StartAsync();
        gateway.Answers = http =>
        {
            http.Response.StatusCode = status;
            http.Response.Headers.Location = "/sign-in"; // a page that says 200 to whoever asks
            return Task.CompletedTask;
        };

        var outcome = await gateway.Sender().SendAsync(Message, CancellationToken.None);

        Assert.Equal((false, false, $"HTTP {status}"), (outcome.IsSent, outcome.IsFinal, outcome.Fault));
        Assert.Single(gateway.Came);
    }

    [Fact]
    public async Task Waiting_until_an_instant_is_counted_by_the_gateway_s_own_clock()
    {
        await using var gateway = await FakeGateway.StartAsync();
        gateway.Answers = http =>
        {
            http.Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
            http.Response.Headers.Date = "Fri, 18 Sep 2026 01:00:00 GMT";
            http.Response.Headers.RetryAfter = "Fri, 18 Sep 2026 01:05:00 GMT";
            return Task.CompletedTask;
        };

        Assert.Equal(TimeSpan.FromMinutes(5), (await gateway.Sender().SendAsync(Message, CancellationToken.None)).After);
    }

    [Fact]
    public async Task One_that_does_not_answer_in_time_is_a_timeout_and_one_that_is_not_there_is_away()
    {
        var gateway = await FakeGateway.StartAsync();
        gateway.Answers = http => Task.Delay(Timeout.Infinite, http.RequestAborted);
        var sender = gateway.Sender(timeout: TimeSpan.FromMilliseconds(300));
        Assert.Equal(("TIMEOUT", false), (await sender.SendAsync(Message, CancellationToken.None)) is var late ? (late.Fault, late.IsFinal) : default);
        var gone = gateway.Sender();
        await gateway.DisposeAsync();

        Assert.Equal("GATEWAY_AWAY", (await gone.SendAsync(Message, CancellationToken.None)).Fault);
    }

    [Fact]
    public async Task A_taken_message_with_an_answer_that_cannot_be_read_is_sent_all_the_same()
    {
        await using var gateway = await FakeGateway.StartAsync();
        gateway.Answers = http => http.Response.WriteAsync("OK");

        Assert.True((await gateway.Sender().SendAsync(Message, CancellationToken.None)).IsSent);
    }

    [Fact]
    public async Task Whoever_stops_it_gets_no_outcome()
    {
        await using var gateway = await FakeGateway.StartAsync();
        gateway.Answers = http => Task.Delay(Timeout.Infinite, http.RequestAborted);
        using var stop = new CancellationTokenSource(TimeSpan.FromMilliseconds(200));

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => gateway.Sender().SendAsync(Message, stop.Token));
    }
}

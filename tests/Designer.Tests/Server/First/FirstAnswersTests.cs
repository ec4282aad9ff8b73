using ApprovalHub.Api.Contracts.Calendar;
using ApprovalHub.Api.Contracts.Inbox;
using ApprovalHub.Api.Contracts.Sessions;
using ApprovalHub.Designer.Server;
using ApprovalHub.Designer.Server.First;
using ApprovalHub.Designer.State;
using ApprovalHub.Designer.Tests.Kit;
using Bunit;
using Microsoft.Extensions.DependencyInjection;

namespace ApprovalHub.Designer.Tests.Server.First;

/// <summary>What was asked for before the runtime stood answers the first question and no other.</summary>
public sealed class FirstAnswersTests : BunitContext
{
    private const string Nobody = """{"code":"NOT_SIGNED_IN","detail":"请先登录"}""";
    private const string Empty = """{"items":[],"next":null}""";
    private readonly Wire wire = new();

    public FirstAnswersTests()
    {
        JSInterop.Mode = JSRuntimeMode.Loose;
        Services.AddHubApi(new Uri("http://hub.test/"), wire);
        Services.AddPages();
    }

    [Fact]
    public async Task The_first_who_asks_has_the_answer_and_the_next_one_asks_the_server()
    {
        Begin($"zh-CN\nlight\n0\n/api/inbox?tab=mine&take=100\n200\n{Empty}");

        Assert.Empty((await Get<IInboxApi>().ReadAsync("mine", take: 100)).Items);
        Assert.Empty(wire.Asked);
        await Get<IInboxApi>().ReadAsync("mine", take: 100);

        Assert.Equal(["/api/inbox?tab=mine&take=100"], wire.Asked);
    }

    [Fact]
    public async Task What_was_answered_before_a_change_or_a_sign_out_is_no_answer_any_more()
    {
        Begin($"zh-CN\nlight\n0\n/api/inbox?tab=mine&take=100\n200\n{Empty}\n/api/inbox?tab=pool&take=100\n200\n{Empty}");
        await Get<IInboxApi>().ReadAsync("mine", take: 100);

        await Assert.ThrowsAsync<HubProblem>(() => Get<ISessionApi>().SignOutAsync());
        await Get<IInboxApi>().ReadAsync("pool", take: 100);

        Assert.Equal(["/api/session", "/api/inbox?tab=pool&take=100"], wire.Asked);
    }

    [Theory]
    [InlineData("pool", null, null)]
    [InlineData("mine", "after", null)]
    [InlineData("mine", null, "面馆")]
    public async Task Another_question_is_asked_of_the_server(string tab, string? after, string? q)
    {
        Begin($"zh-CN\nlight\n0\n/api/inbox?tab=mine&take=100\n200\n{Empty}");

        await Get<IInboxApi>().ReadAsync(tab, after, 100, q: q);

        Assert.Single(wire.Asked);
    }

    [Fact]
    public async Task That_nobody_is_signed_in_is_an_answer_too()
    {
        Begin($"zh-CN\nlight\n\n/api/session\n401\n{Nobody}");

        Assert.True((await Assert.ThrowsAsync<HubProblem>(() => Get<ISessionApi>().ReadAsync())).IsSignedOut);
        await Get<SessionDesk>().StartAsync();

        Assert.Equal(["/api/session"], wire.Asked);
    }

    [Fact]
    public async Task A_year_of_the_calendar_is_taken_by_its_number()
    {
        Begin("""
            en
            dark
            -6048000123
            /api/calendar/2026
            200
            {"year":2026,"published":true,"workDays":248,"off":["2026-10-01"],"worked":[]}
            """.ReplaceLineEndings("\n"));

        Assert.Equal([new DateOnly(2026, 10, 1)], (await Get<ICalendarApi>().ReadAsync(2026)).Off);
        Assert.Empty(wire.Asked);
    }

    [Fact]
    public void Language_looks_and_the_time_come_with_them()
    {
        var begun = Beginning.Of("en\ndark\n-6048000123");

        Assert.Equal(("en", true, TimeSpan.FromMilliseconds(-6048000123)), (begun.Language, begun.IsDark, begun.Ahead));
        Assert.Empty(begun.Answers);
        Assert.Null(Beginning.Of("zh-CN\nlight\n").Ahead);
    }

    private void Begin(string text) => Get<FirstAnswers>().Begin(Beginning.Of(text).Answers);

    private T Get<T>()
        where T : notnull => Services.GetRequiredService<T>();

    /// <summary>Remembers what it was asked; everybody is signed out and every list is empty.</summary>
    private sealed class Wire : HttpMessageHandler
    {
        public List<string> Asked { get; } = [];

        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            Asked.Add(request.RequestUri!.PathAndQuery);
            var isSession = request.RequestUri.AbsolutePath == "/api/session";
            return Task.FromResult(new HttpResponseMessage(isSession ? System.Net.HttpStatusCode.Unauthorized : System.Net.HttpStatusCode.OK)
            {
                Content = new StringContent(isSession ? Nobody : Empty),
            });
        }
    }
}

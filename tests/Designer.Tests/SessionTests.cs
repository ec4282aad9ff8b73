using System.Net;
using ApprovalHub.Api.Contracts.Inbox;
using ApprovalHub.Api.Contracts.Sessions;
using ApprovalHub.Api.Contracts.Tasks;
using ApprovalHub.Designer.Components;
using ApprovalHub.Designer.Server;
using ApprovalHub.Designer.Shell;
using ApprovalHub.Designer.State;
using ApprovalHub.Designer.Tests.Kit;
using Bunit;
using Microsoft.Extensions.DependencyInjection;

namespace ApprovalHub.Designer.Tests;

/// <summary>What goes over the wire through the one door, with a server of our own behind it.</summary>
public sealed class SessionTests : BunitContext
{
    private readonly Server server = new();

    public SessionTests()
    {
        System.Globalization.CultureInfo.CurrentUICulture = System.Globalization.CultureInfo.GetCultureInfo("zh-CN");
        JSInterop.Mode = JSRuntimeMode.Loose;
        Services.AddHubApi(new Uri("http://hub.test/"), server);
        Services.AddPages();
    }

    [Fact]
    public async Task A_refusal_comes_as_a_problem_with_code_text_and_what_to_do_next()
    {
        server.Answers.Enqueue((HttpStatusCode.Conflict, """{"code":"TASK_TAKEN","detail":"已由刘卫东签收","next":"请办理其他办件","ground":"某条","title":"x"}"""));

        var problem = await Assert.ThrowsAsync<HubProblem>(() => Get<IInboxApi>().ReadAsync());

        Assert.Equal(("TASK_TAKEN", "已由刘卫东签收", "请办理其他办件", "某条", true),
            (problem.Code, problem.Text, problem.Next, problem.Ground, problem.IsConflict));
    }

    [Fact]
    public async Task An_answer_of_a_proxy_is_a_problem_too()
    {
        server.Answers.Enqueue((HttpStatusCode.BadGateway, "<html>"));

        Assert.Equal("HTTP_502", (await Assert.ThrowsAsync<HubProblem>(() => Get<IInboxApi>().ReadAsync())).Code);
    }

    [Fact]
    public async Task A_server_that_is_away_is_a_problem_and_shows_on_top()
    {
        server.Away = true;

        var problem = await Assert.ThrowsAsync<HubProblem>(() => Get<IInboxApi>().ReadAsync());

        Assert.True(problem.IsAway);
        Assert.True(Get<Connection>().IsAway);
    }

    [Fact]
    public async Task An_act_waits_for_the_person_to_sign_in_again_and_goes_out_once_more_with_its_key()
    {
        Get<Session>().Begin(Who);
        server.Answers.Enqueue((HttpStatusCode.Unauthorized, """{"code":"NOT_SIGNED_IN","detail":"x"}"""));
        server.Answers.Enqueue((HttpStatusCode.Conflict, """{"code":"STOP_HERE","detail":"x"}"""));
        var key = new ActKey();

        var act = Get<ITaskApi>().CompleteAsync(Guid.Empty, Guid.Empty, new TaskAnswerInput { Outcome = "Passed", Opinion = "可以" }, key.Value, ActKey.Seen(3));
        while (!Get<Session>().IsLost) await Task.Yield();
        Assert.False(act.IsCompleted);
        Get<Session>().Begin(Who);

        Assert.Equal("STOP_HERE", (await Assert.ThrowsAsync<HubProblem>(() => act)).Code);
        Assert.Equal(2, server.Seen.Count);
        Assert.All(server.Seen, request => Assert.Equal((key.Value, "\"3\"", "zh-CN"), (request.Key, request.IfMatch, request.Language)));
        Assert.All(server.Seen, request => Assert.Contains("可以", request.Body, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Whose_session_has_ended_is_signed_out_and_whom_the_server_cannot_hear_is_told_so()
    {
        Get<Session>().Begin(Who);
        server.Away = true;
        var top = Render<TopBar>(with => with.Add(t => t.Who, Who));
        top.FindAll("button")[^1].Click();
        top.WaitForAssertion(() => Assert.Contains("尚未退出", top.Find("[role=alert]").TextContent, StringComparison.Ordinal));
        Assert.True(Get<Session>().IsSignedIn);

        server.Away = false;
        server.Answers.Enqueue((HttpStatusCode.Unauthorized, """{"code":"NOT_SIGNED_IN","detail":"x"}"""));
        await Get<SessionDesk>().SignOutAsync();

        Assert.False(Get<Session>().IsSignedIn);
    }

    [Fact]
    public void A_key_is_the_same_for_every_try_and_another_one_after_the_act()
    {
        var key = new ActKey();
        var first = key.Value;
        Assert.Equal(first, key.Value);

        key.Done();

        Assert.NotEqual(first, key.Value);
    }

    private static SessionResponse Who => new() { PersonId = Guid.CreateVersion7(), Name = "刘卫东", Posts = [] };

    private T Get<T>()
        where T : notnull => Services.GetRequiredService<T>();

    /// <summary>Answers what it is told to, and remembers what it was asked.</summary>
    private sealed class Server : HttpMessageHandler
    {
        public Queue<(HttpStatusCode Status, string Body)> Answers { get; } = [];

        public List<(string? Key, string? IfMatch, string Language, string Body)> Seen { get; } = [];

        public bool Away { get; set; }

        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            if (Away)
                throw new HttpRequestException("refused");
            string? Header(string name) => request.Headers.TryGetValues(name, out var values) ? values.Single() : null;
            Seen.Add((Header("Idempotency-Key"), Header("If-Match"), request.Headers.AcceptLanguage.ToString(),
                request.Content is null ? "" : await request.Content.ReadAsStringAsync(cancellationToken)));
            var (status, body) = Answers.Dequeue();
            return new HttpResponseMessage(status) { Content = new StringContent(body) };
        }
    }
}

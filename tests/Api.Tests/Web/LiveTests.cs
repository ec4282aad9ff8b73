using System.Net;
using ApprovalHub.Api.Contracts.Live;
using ApprovalHub.Api.Tests.Kit;
using ApprovalHub.Tests.Kit;
using Microsoft.AspNetCore.SignalR.Client;

namespace ApprovalHub.Api.Tests.Web;

[Collection(OneHub.Name)]
public sealed class LiveTests(HubApp app)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    private async Task<HubConnection> ConnectAsync(string account)
    {
        var cookies = await app.CookiesOfAsync(account);
        var connection = new HubConnectionBuilder().WithUrl(new Uri(app.Address, LiveNews.Path), http => http.Cookies = cookies).Build();
        return connection;
    }

    [HubFact]
    public async Task An_act_is_told_to_the_pool_it_concerns_and_to_who_watches_the_case()
    {
        var story = await new Story(app).ReceivedAsync();
        await using var reviewer = await ConnectAsync("scjg-rev1");
        await using var neighbour = await ConnectAsync("wsjk-rev1");
        var (inbox, changed, strange) = (new TaskCompletionSource(), new TaskCompletionSource<(Guid, int)>(), 0);
        reviewer.On(LiveNews.InboxChanged, inbox.TrySetResult);
        reviewer.On<Guid, int>(LiveNews.CaseChanged, (id, revision) => changed.TrySetResult((id, revision)));
        neighbour.On<Guid, int>(LiveNews.CaseChanged, (_, _) => Interlocked.Increment(ref strange));
        await reviewer.StartAsync();
        await neighbour.StartAsync();

        Assert.True(await reviewer.InvokeAsync<bool>(LiveNews.Watch, Guid.Parse(story.Id)));
        Assert.False(await neighbour.InvokeAsync<bool>(LiveNews.Watch, Guid.Parse(story.Id)));
        Assert.False(await reviewer.InvokeAsync<bool>(LiveNews.Watch, Guid.CreateVersion7()));
        await story.DoesAsync("zwfw-win01", "intake", new { outcome = "Accepted", opinion = "材料齐全" });

        await inbox.Task.WaitAsync(Patience);
        var (told, revision) = await changed.Task.WaitAsync(Patience);
        Assert.Equal(story.Id, told.ToString());
        Assert.Equal(story.Last.Of("revision"), revision.ToString(System.Globalization.CultureInfo.InvariantCulture));
        Assert.Equal(0, strange);
    }

    [HubFact]
    public async Task Nobody_listens_without_signing_in() =>
        Assert.Equal(HttpStatusCode.Unauthorized, (await app.Anybody().PostTextAsync($"{LiveNews.Path}/negotiate?negotiateVersion=1", "", "text/plain")).Status);
}

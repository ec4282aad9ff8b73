using ApprovalHub.Api.Contracts;
using ApprovalHub.Api.Contracts.Live;
using ApprovalHub.Api.Contracts.Notices;
using ApprovalHub.Api.Contracts.Sessions;
using ApprovalHub.Designer.Shell;
using ApprovalHub.Designer.State;
using ApprovalHub.Designer.Tests.Kit;
using ApprovalHub.Designer.Words;
using Bunit;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;

namespace ApprovalHub.Designer.Tests;

/// <summary>The bell in the head: asked for after the first view, and again when the live side says so.</summary>
public sealed class BellTests : BunitContext
{
    private readonly Some api = new();
    private readonly FakeTimeProvider time = new();

    public BellTests()
    {
        JSInterop.Mode = JSRuntimeMode.Loose;
        Services.AddSingleton<TimeProvider>(time).AddSingleton<Func<INoticeApi>>(() => api).AddSingleton(AllTexts.New()).AddSingleton<Session>().AddSingleton<Live>().AddSingleton<NoticeBell>();
    }

    [Fact]
    public void It_shows_what_is_unread_and_says_it_to_who_does_not_see_it()
    {
        api.Unread = 3;
        var bell = Render<Bell>();
        Assert.Equal(0, api.Asked);
        time.Advance(TimeSpan.FromSeconds(1));

        bell.WaitForAssertion(() => Assert.Equal("3", bell.Find(".count").TextContent));
        Assert.Equal(("/notices", "通知，3条未读"), (bell.Find("a").GetAttribute("href"), bell.Find("a").GetAttribute("aria-label")));
        Assert.Equal(1, api.Asked);
    }

    [Fact]
    public void News_of_the_live_side_ring_it()
    {
        var bell = Render<Bell>();
        time.Advance(TimeSpan.FromSeconds(1));
        bell.WaitForAssertion(() => Assert.Empty(bell.FindAll(".count")));
        api.Unread = 100;

        Services.GetRequiredService<Live>().Said(LiveNews.NoticesChanged, null, null);

        bell.WaitForAssertion(() => Assert.Equal("99+", bell.Find(".count").TextContent));
    }

    [Fact]
    public void What_one_has_not_read_goes_with_the_one()
    {
        var session = Services.GetRequiredService<Session>();
        session.Begin(new SessionResponse { PersonId = Guid.CreateVersion7(), Name = "张三", Posts = [] });
        api.Unread = 3;
        var (bell, counts) = (Render<Bell>(), new PlaceCounts(session));
        counts.Set("dispatch", 7);
        time.Advance(TimeSpan.FromSeconds(1));
        bell.WaitForAssertion(() => Assert.NotEmpty(bell.FindAll(".count")));
        session.Begin(session.Who!); // the same person has signed in again
        Assert.Equal((3, 7), (Services.GetRequiredService<NoticeBell>().Unread, counts["dispatch"]));

        session.End();

        bell.WaitForAssertion(() => Assert.Empty(bell.FindAll(".count")));
        Assert.Null(counts["dispatch"]);
    }

    [Fact]
    public void A_notice_leads_to_its_item_else_to_its_case()
    {
        var (item, subject) = (Guid.CreateVersion7(), Guid.CreateVersion7());
        var line = new StaffNoticeLine { Id = item, Code = "Promised.Red", Kind = "Red", Args = new Dictionary<string, string>(), CreatedAt = DateTimeOffset.UnixEpoch };

        Assert.Equal($"/supervision/items/{item}", NoticeWords.Address(line with { ItemId = item, CaseId = subject }));
        Assert.Equal($"/cases/{subject}", NoticeWords.Address(line with { CaseId = subject }));
        Assert.Null(NoticeWords.Address(line));
    }

    private sealed class Some : INoticeApi
    {
        public int Unread { get; set; }

        public int Asked { get; private set; }

        public Task<NoticeCount> CountAsync(CancellationToken cancellation = default)
        {
            Asked++;
            return Task.FromResult(new NoticeCount(Unread));
        }

        public Task<Page<StaffNoticeLine>> ListAsync(bool? unread, string? after, int? take, CancellationToken cancellation) => throw new NotSupportedException();

        public Task<NoticeCount> MarkAsync(MarkNoticesRequest request, CancellationToken cancellation) => throw new NotSupportedException();

        public Task<NoticeSettingsResponse> SettingsAsync(CancellationToken cancellation) => throw new NotSupportedException();

        public Task<NoticeSettingsResponse> ChooseAsync(NoticeSettings settings, CancellationToken cancellation) => throw new NotSupportedException();

        public Task<Page<MessageLine>> MessagesAsync(string? state, string? after, int? take, CancellationToken cancellation) => throw new NotSupportedException();

        public Task RetryAsync(Guid id, CancellationToken cancellation) => throw new NotSupportedException();

        public Task<RetriedMessages> RetryAllAsync(CancellationToken cancellation) => throw new NotSupportedException();
    }
}

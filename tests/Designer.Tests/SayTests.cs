using System.Globalization;
using ApprovalHub.Api.Contracts.Calendar;
using ApprovalHub.Designer.State;
using ApprovalHub.Designer.Words;
using Microsoft.Extensions.Time.Testing;

namespace ApprovalHub.Designer.Tests;

/// <summary>Dates and limits as people say them; the days are those of the year's published calendar.</summary>
public sealed class SayTests : IDisposable
{
    private readonly CultureInfo before = CultureInfo.CurrentUICulture;
    private readonly Texts texts = new();
    private readonly Say say;

    public SayTests()
    {
        CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo("zh-CN");
        var clock = new HubClock(new FakeTimeProvider(At("2026-09-18T01:00:00Z")));
        var days = new WorkDays(new PublishedCalendar(), clock);
        say = new Say(texts, clock, days);
        days.ReadyAsync().GetAwaiter().GetResult();
    }

    [Theory]
    [InlineData("2026-09-18T08:30:00Z", "今天 16:30")]
    [InlineData("2026-09-17T16:00:00Z", "今天 00:00")]
    [InlineData("2026-09-17T15:59:00Z", "昨天 23:59")]
    [InlineData("2026-09-19T01:00:00Z", "明天 09:00")]
    [InlineData("2026-10-12T01:00:00Z", "10月12日 09:00")]
    [InlineData("2025-12-31T01:05:00Z", "2025年12月31日 09:05")]
    public void An_instant_is_said_by_the_day_of_Shanghai(string instant, string said) => Assert.Equal(said, say.Instant(At(instant)));

    [Theory]
    [InlineData("2026-09-18", "2026年9月18日")] // what was written down years ago is read years later
    [InlineData("2026-10-10 00:00", "2026年10月10日 00:00")]
    [InlineData("台风停工", "台风停工")]
    public void What_a_record_keeps_is_said_whole(string kept, string said) => Assert.Equal(said, say.Written(kept));

    [Theory]
    [InlineData("2026-09-18", "今天到期")]
    [InlineData("2026-09-20", "剩 1 个工作日")] // a Sunday that is worked
    [InlineData("2026-09-24", "剩 5 个工作日")]
    [InlineData("2026-10-09", "剩 10 个工作日")] // over the National Day holidays
    [InlineData("2026-09-16", "超期 2 个工作日")]
    public void A_limit_is_said_in_working_days(string due, string said) => Assert.Equal(said, say.Left(Day(due)));

    [Theory]
    [InlineData("2026-09-17", "Over")]
    [InlineData("2026-09-18", "Today")]
    [InlineData("2026-09-22", "Soon")]
    [InlineData("2026-09-23", "Later")]
    public void Red_is_over_and_amber_is_within_three_working_days(string due, string near) => Assert.Equal(near, say.Near(Day(due)).ToString());

    [Fact]
    public void Midnight_belongs_to_the_day_before()
    {
        Assert.Equal(Day("2026-09-23"), Say.LastDay(At("2026-09-23T16:00:00Z")));
        Assert.Equal(Day("2026-09-18"), Say.LastDay(At("2026-09-18T08:30:00Z")));
    }

    [Fact]
    public void The_same_is_said_in_English()
    {
        CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo("en");

        Assert.Equal(("1 working day", "2 working days"), ($"1 {say.Unit(1, "WorkDay")}", $"2 {say.Unit(2, "WorkDay")}"));
        Assert.Equal("ApprovalHub", say.By("ApprovalHub"));
        Assert.Equal("today 16:30", say.Instant(At("2026-09-18T08:30:00Z")));
        Assert.Equal(("1 working day left", "5 working days left", "2 working days overdue"), (say.Left(Day("2026-09-20")), say.Left(Day("2026-09-24")), say.Left(Day("2026-09-16"))));
    }

    [Fact]
    public void A_word_that_is_newer_than_this_page_is_shown_as_it_came() => Assert.Equal("Teleported", say.Of("State", "Teleported"));

    public void Dispose() => CultureInfo.CurrentUICulture = before;

    private static DateTimeOffset At(string text) => DateTimeOffset.Parse(text, CultureInfo.InvariantCulture);

    private static DateOnly Day(string text) => DateOnly.Parse(text, CultureInfo.InvariantCulture);

    /// <summary>2026 as the State Council published it, as far as these tests reach.</summary>
    private sealed class PublishedCalendar : ICalendarApi
    {
        public Task<YearResponse> ReadAsync(int year, CancellationToken cancellation = default) => Task.FromResult(new YearResponse
        {
            Year = year,
            Published = true,
            WorkDays = 248,
            Off = [new(2026, 9, 25), .. Enumerable.Range(1, 7).Select(d => new DateOnly(2026, 10, d))],
            Worked = [new(2026, 9, 20), new(2026, 10, 10)],
        });

        public Task<DueResponse> DueAsync(DateOnly start, int amount, string unit, string[]? stops = null, CancellationToken cancellation = default) =>
            throw new NotSupportedException();

        public Task<CountResponse> CountAsync(DateOnly start, int amount, string unit, string[]? stops = null, CancellationToken cancellation = default) =>
            throw new NotSupportedException();

        public Task<YearCheckResponse> CheckAsync(YearFileRequest request, CancellationToken cancellation = default) => throw new NotSupportedException();

        public Task<YearResponse> ImportAsync(ImportYearRequest request, CancellationToken cancellation = default) => throw new NotSupportedException();
    }
}

using ApprovalHub.Designer.Shell;
using ApprovalHub.Designer.State;
using ApprovalHub.Designer.Tests.Kit;
using Bunit;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;

namespace ApprovalHub.Designer.Tests;

/// <summary>What was done is told for some seconds, in an element that screen readers read out.</summary>
public sealed class NoticesTests : BunitContext
{
    private readonly FakeTimeProvider time = new();

    [Fact]
    public void A_notice_is_read_out_and_goes_after_four_seconds()
    {
        Services.AddSingleton<TimeProvider>(time).AddSingleton<Notices>().AddSingleton(AllTexts.New());
        var line = Render<NoticeLine>();
        var notices = Services.GetRequiredService<Notices>();

        notices.Add("已签收");
        time.Advance(TimeSpan.FromSeconds(2));
        notices.Add("已同意");
        line.WaitForAssertion(() => Assert.Equal(["已签收", "已同意"], Shown(line)));
        Assert.Equal("status", line.Find(".notices").GetAttribute("role"));

        time.Advance(TimeSpan.FromSeconds(2));
        line.WaitForAssertion(() => Assert.Equal(["已同意"], Shown(line)));
        time.Advance(TimeSpan.FromSeconds(2));
        line.WaitForAssertion(() => Assert.Empty(Shown(line)));
    }

    private static IEnumerable<string> Shown(IRenderedComponent<NoticeLine> line) => line.FindAll("p").Select(p => p.TextContent);
}

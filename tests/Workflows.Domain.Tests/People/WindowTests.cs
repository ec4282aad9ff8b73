using ApprovalHub.Domain.People;

namespace ApprovalHub.Domain.Tests.People;

public class WindowTests
{
    [Theory]
    [InlineData(WindowKind.Comprehensive, "other", "WSJK", true)]
    [InlineData(WindowKind.GreenChannel, "other", "WSJK", true)]
    [InlineData(WindowKind.Dispatch, "mine", "RSSB", false)]
    [InlineData(WindowKind.Department, "other", "RSSB", true)]
    [InlineData(WindowKind.Department, "mine", "WSJK", true)]
    [InlineData(WindowKind.Department, "other", "WSJK", false)]
    [InlineData(WindowKind.SocialInsurance, "other", "WSJK", false)]
    [InlineData(WindowKind.CommercialRegistration, "mine", "WSJK", true)]
    public void A_window_takes_what_its_kind_and_its_lists_say(WindowKind kind, string matter, string department, bool takes)
    {
        var window = new Window("213", "窗口", kind, 2, "WIN-213");
        window.Take(["RSSB"], ["mine"]);
        Assert.Equal(takes, window.Takes(matter, department));
    }
}

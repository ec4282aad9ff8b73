using ApprovalHub.Designer.Pages.Inbox;

namespace ApprovalHub.Designer.Tests;

/// <summary>What somebody looks at in the inbox stands in the address, so that it can be kept and sent.</summary>
public sealed class InboxFilterTests
{
    [Theory]
    [InlineData("pool", null, null, null, "/inbox?tab=pool")]
    [InlineData("mine", "面馆 & 王", null, true, "/inbox?tab=mine&q=%E9%9D%A2%E9%A6%86%20%26%20%E7%8E%8B&overdue=true")]
    [InlineData("standin", null, true, false, "/inbox?tab=standin&green=true&overdue=false")]
    public void Tab_and_filters_stand_in_the_address(string tab, string? q, bool? green, bool? overdue, string address) =>
        Assert.Equal(address, InboxFilter.Of(tab, q, green, overdue).Address);

    [Theory]
    [InlineData(null)]
    [InlineData("everything")]
    public void A_tab_that_there_is_not_is_mine(string? tab) => Assert.Equal("mine", InboxFilter.Of(tab, null, null, null).Tab);

    [Fact]
    public void An_empty_search_filters_nothing() => Assert.True(InboxFilter.Of("mine", "  ", null, null).IsPlain);
}

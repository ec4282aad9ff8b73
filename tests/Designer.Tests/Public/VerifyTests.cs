using ApprovalHub.Designer.Pages.Public;
using ApprovalHub.Designer.Pages.Public.Guides;

namespace ApprovalHub.Designer.Tests.Public;

/// <summary>What the address bar and a pasted address say.</summary>
public sealed class VerifyTests
{
    [Theory]
    [InlineData("01j8receipt", "01j8receipt")]
    [InlineData(" https://hub.example.gov.cn/verify/01J8RECEIPT ", "01J8RECEIPT")]
    [InlineData("https://hub.example.gov.cn/verify/01J8RECEIPT/?from=wx#x", "01J8RECEIPT")]
    [InlineData("hub.example.gov.cn/verify/01J8", "01J8")]
    [InlineData("   ", "")]
    public void The_code_is_found_in_what_was_pasted(string typed, string code) => Assert.Equal(code, VerifyPage.CodeOf(typed));

    [Theory]
    [InlineData(null, null, null, "/public")]
    [InlineData(" spjy ", "nobody", "", "/public?q=spjy")]
    [InlineData("食品", "person", "SCJG", "/public?q=%E9%A3%9F%E5%93%81&who=person&dept=SCJG")]
    public void A_filter_of_guides_stands_in_the_address(string? words, string? who, string? department, string address) =>
        Assert.Equal(address, GuideFilter.Of(words, who, department).Address);
}

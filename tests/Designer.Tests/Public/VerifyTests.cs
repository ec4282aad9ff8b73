using ApprovalHub.Designer.Pages.Public;
using ApprovalHub.Designer.Pages.Public.Guides;
using ApprovalHub.Designer.Tests.Kit;
using Bunit;

namespace ApprovalHub.Designer.Tests.Public;

/// <summary>What the address bar and a pasted address say.</summary>
public sealed class VerifyTests : WebContext
{
    private const string Genuine = """{"kind":"GrantDecision","number":"新红食药准〔2026〕1号","matterName":"食品经营许可","departmentName":"市场监督管理局","issuedOn":"2026-09-18T02:00:00Z","standing":"Current","chain":[]}""";

    [Theory]
    [InlineData("新红食药准〔2026〕2号", "文号不一致，请勿采信", "alert")]
    [InlineData("新红食药准(2026) 1 号", "真实有效", "status")]
    [InlineData("", "真实有效", "status")]
    public void A_forged_number_on_a_genuine_code_is_headed_as_what_it_is(string number, string heading, string role)
    {
        Server.Says("GET /api/verify/K7", Genuine);
        var page = Render<VerifyPage>();
        page.FindAll("input")[0].Input("K7");
        page.FindAll("input")[1].Input(number);
        page.Render(with => with.Add(p => p.Code, "K7"));

        var verdict = page.WaitForElement(".verdict");
        Assert.Equal((heading, role), (verdict.QuerySelector("strong")!.TextContent, verdict.GetAttribute("role")));
        Assert.Equal(role == "alert", !verdict.ClassList.Contains("Current"));
    }

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

using System.Net;
using ApprovalHub.Api.Contracts.Papers;
using ApprovalHub.Designer.Components.Files;
using ApprovalHub.Designer.Pages.Public;
using ApprovalHub.Designer.Tests.Kit;
using Bunit;

namespace ApprovalHub.Designer.Tests.Public;

/// <summary>What verification shows of a paper, and of a file that stays on the machine.</summary>
public sealed class VerdictTests : WebContext
{
    private const string Hash = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"; // SHA-256 of abc

    [Fact]
    public void The_chain_shows_which_number_replaced_which_when_and_why()
    {
        var at = new DateTimeOffset(2026, 9, 18, 9, 0, 0, TimeSpan.FromHours(8));
        var shown = Render<VerifyVerdict>(with => with.Add(v => v.Paper, Paper() with
        {
            Standing = "Replaced",
            ReplacedBy = "红市场监管准〔2026〕2号",
            Chain =
            [
                new("红市场监管准〔2026〕1号", at, "Replaced", "DecidedAnew", at.AddDays(1)),
                new("红市场监管准〔2026〕2号", at.AddDays(1), "Void", "DecisionDenied", at.AddDays(2)),
            ],
        }));

        var links = shown.FindAll(".chain li").Select(link => link.TextContent).ToList();
        Assert.Equal(2, links.Count);
        Assert.Contains("重新作出了决定", links[0], StringComparison.Ordinal);
        Assert.Contains("2026年9月19日", links[0], StringComparison.Ordinal);
        Assert.Contains("其后作出了不予许可的决定", links[1], StringComparison.Ordinal);
        Assert.Equal("true", shown.Find(".chain li").GetAttribute("aria-current"));
    }

    [Fact]
    public void A_paper_that_was_never_replaced_has_no_chain() =>
        Assert.Empty(Render<VerifyVerdict>(with => with.Add(v => v.Paper, Paper())).FindAll(".chain"));

    [Fact]
    public async Task A_file_is_asked_for_by_its_digest_and_an_unknown_one_is_an_answer()
    {
        JSInterop.SetupModule("./js/files.js").Setup<byte[]>("slice", 7, 0L, 3).SetResult("abc"u8.ToArray());
        Server.Says($"GET /api/verify/files/{Hash}", """{"code":"FILE_NOT_VERIFIED","title":"x"}""", HttpStatusCode.NotFound);
        var page = Render<VerifyFile>();

        await page.InvokeAsync(() => page.Instance.Chosen([new LocalFiles.Entry(7, "假文书.pdf", 3)]));

        Assert.Contains($"GET /api/verify/files/{Hash}", Server.Asked);
        Assert.Contains("不是制发的文件", page.Find("[role=alert]").TextContent, StringComparison.Ordinal);
        Assert.Contains("假文书.pdf", page.Markup, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_that_is_too_large_for_a_paper_is_not_even_read()
    {
        var page = Render<VerifyFile>();
        await page.InvokeAsync(() => page.Instance.Chosen([new LocalFiles.Entry(1, "视频.pdf", 60L * 1024 * 1024)]));
        Assert.Empty(Server.Asked);
        Assert.Contains("50", page.Find("[role=alert]").TextContent, StringComparison.Ordinal);
    }

    private static VerifyResponse Paper() => new()
    {
        Kind = "GrantDecision",
        Number = "红市场监管准〔2026〕1号",
        MatterName = "食品经营许可",
        DepartmentName = "新乡市红旗区市场监督管理局",
        IssuedOn = new DateTimeOffset(2026, 9, 18, 9, 0, 0, TimeSpan.FromHours(8)),
        Standing = "Current",
        Chain = [new("红市场监管准〔2026〕1号", new DateTimeOffset(2026, 9, 18, 9, 0, 0, TimeSpan.FromHours(8)), "Current", null, null)],
    };
}

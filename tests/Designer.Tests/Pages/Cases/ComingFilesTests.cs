using ApprovalHub.Designer.Pages.Cases;
using ApprovalHub.Designer.Tests.Kit;
using Bunit;

namespace ApprovalHub.Designer.Tests.Pages.Cases;

/// <summary>附件 of a case that came over a platform and are not here: seen where the materials are, with their reasons.</summary>
public sealed class ComingFilesTests : WebContext
{
    private static readonly Guid Id = Guid.Parse("01990000-0000-7000-8000-000000000001");

    [Fact]
    public void What_is_not_here_is_named_with_its_reason()
    {
        Server.Says($"GET /api/cases/{Id}/files/coming", $$"""
            [{"id":"{{Id}}","platform":"City","number":"f","kind":"File","cameAt":"2026-09-18T09:00:00+08:00","state":"Held","fault":"没有收下这个附件：平台上没有这个文件。",
            "file":{"name":"执照.pdf","size":2048,"material":"营业执照","materialCode":"M01","of":"XX1"} }]
            """);
        var shown = Render<ComingFiles>(with => with.Add(p => p.CaseId, Id));

        shown.WaitForAssertion(() => Assert.Contains("平台附件未到 1 件", shown.Markup, StringComparison.Ordinal));
        Assert.Equal("营业执照 · 执照.pdf 没有收下这个附件：平台上没有这个文件。", shown.Find("li").TextContent.Trim());
    }

    [Fact]
    public void Where_all_are_here_nothing_is_said()
    {
        Server.Says($"GET /api/cases/{Id}/files/coming", "[]");
        var shown = Render<ComingFiles>(with => with.Add(p => p.CaseId, Id));

        shown.WaitForAssertion(() => Assert.Contains($"GET /api/cases/{Id}/files/coming", Server.Asked));
        Assert.Empty(shown.FindAll("li"));
    }
}

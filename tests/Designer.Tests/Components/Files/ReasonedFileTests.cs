using System.Net;
using System.Net.Http.Headers;
using ApprovalHub.Designer.Components.Files;
using ApprovalHub.Designer.Server;
using ApprovalHub.Designer.Tests.Kit;
using Bunit;

namespace ApprovalHub.Designer.Tests.Components.Files;

/// <summary>A file that is taken with a reason: at once, once the server asks for one, or never without.</summary>
public sealed class ReasonedFileTests : WebContext
{
    private readonly List<string?> asked = [];

    [Fact]
    public void It_is_taken_at_once_and_with_a_reason_where_the_server_asks_for_one()
    {
        var file = Rendered(always: false, first: "POSTINGS_REASON_MISSING");
        file.Find("button").Click();
        Assert.Equal([null], asked);
        Assert.Empty(file.FindAll(".problem"));
        Assert.NotNull(file.FindAll("button")[1].GetAttribute("disabled")); // nothing is typed yet
        file.Find("input").Input(" 增加了邮件 ");
        file.FindAll("button")[1].Click();
        Assert.Equal([null, "增加了邮件"], asked);
        file.WaitForAssertion(() => Assert.Empty(file.FindAll("input")));
    }

    [Fact]
    public void Where_a_reason_is_always_wanted_nothing_is_asked_of_the_server_without_one()
    {
        var file = Rendered(always: true, first: null);
        file.Find("button").Click();
        Assert.Empty(asked);
        file.Find("input").Input("归档");
        file.FindAll("button")[1].Click();
        Assert.Equal(["归档"], asked);
    }

    [Fact]
    public void Any_other_refusal_is_shown()
    {
        var file = Rendered(always: true, first: "DOSSIERS_BUSY");
        file.Find("button").Click();
        file.Find("input").Input("归档");
        file.FindAll("button")[1].Click();
        file.WaitForAssertion(() => Assert.Contains("DOSSIERS_BUSY", file.Find(".problem").TextContent, StringComparison.Ordinal));
        Assert.NotEmpty(file.FindAll("input"));
    }

    private IRenderedComponent<ReasonedFile> Rendered(bool always, string? first) => Render<ReasonedFile>(with => with
        .Add(f => f.Text, "清单").Add(f => f.Ask, "原因").Add(f => f.Name, "清单.pdf").Add(f => f.Always, always).Add(f => f.Fetch, why =>
        {
            asked.Add(why);
            if (first is { } code && asked.Count == 1)
                throw new HubProblem(code, "不行", null, HttpStatusCode.BadRequest);
            var content = new ByteArrayContent([1, 2, 3]);
            content.Headers.ContentType = new MediaTypeHeaderValue("application/pdf");
            return Task.FromResult<HttpContent>(content);
        }));
}

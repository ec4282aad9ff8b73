using System.Text.RegularExpressions;
using ApprovalHub.Designer.Tests.Kit;
using Bunit;
using Microsoft.AspNetCore.Components;

namespace ApprovalHub.Designer.Tests.Pages;

/// <summary>Every page says that it reads, and what to do when the server is away: none stays empty, none breaks.</summary>
public sealed class StateTests : WebContext
{
    /// <summary>Pages that ask the server for nothing when they are opened, with what they wait for.</summary>
    private static readonly Dictionary<string, string> ReadNothing = new(StringComparer.Ordinal)
    {
        ["/"] = "asks who is signed in, which the session says",
        ["/nothing-here"] = "a text",
        ["/sign-in"] = "an account",
        ["/intake"] = "a matter that is looked for",
        ["/matters/import"] = "a file",
        ["/templates/import"] = "a file",
        ["/public/resume"] = "a code",
        ["/public/track"] = "number and query code",
        ["/verify"] = "a code",
    };

    public static TheoryData<string> Pages() => [.. PageRoutes.All.Select(r => r.Template).Except(ReadNothing.Keys)];

    [Theory]
    [MemberData(nameof(Pages))]
    public void While_it_is_read_a_page_says_so(string template)
    {
        Server.Silent = true;

        var page = Render(Page(template));

        Assert.NotEmpty(page.FindAll(".bones[role=status][aria-label]"));
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void When_the_server_is_away_a_page_says_so_and_offers_to_try_again(string template)
    {
        Server.Away = true;

        var page = Render(Page(template));

        page.WaitForAssertion(() => Assert.Contains("服务器暂时连不上", page.Find(".problem[role=alert]").TextContent, StringComparison.Ordinal));
        Assert.Contains(page.FindAll(".problem button"), b => b.TextContent.Contains("再试", StringComparison.Ordinal));
        Assert.Empty(page.FindAll(".bones"));
        Assert.False(Renderer.UnhandledException.IsCompleted);
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void What_was_refused_is_said_in_the_server_s_words(string template)
    {
        Server.Refusal = """{"code":"NOT_IN_REACH","detail":"不在您的职责范围内。","next":"请联系管理员。"}""";

        var page = Render(Page(template));

        page.WaitForAssertion(() => Assert.Contains("不在您的职责范围内。", page.Find(".problem[role=alert]").TextContent, StringComparison.Ordinal));
        Assert.False(Renderer.UnhandledException.IsCompleted);
    }

    [Fact]
    public void The_pages_that_read_nothing_are_there_and_open_without_the_server()
    {
        Assert.Empty(ReadNothing.Keys.Except(PageRoutes.All.Select(r => r.Template)));
        Server.Away = true;
        foreach (var template in ReadNothing.Keys)
            Assert.NotEmpty(Render(Page(template)).Markup);
        Assert.False(Renderer.UnhandledException.IsCompleted);
    }

    /// <summary>An act that the server refuses would break the page if nobody is told of it.</summary>
    [Fact]
    public void Every_act_that_asks_the_server_says_where_its_refusal_goes()
    {
        string[] local = ["PrintAsync", "RefreshAsync", "ReloadAsync", "CopyAsync", "ClearAsync"];
        var deaf = Directory.GetFiles(Path.Combine(TextTests.Root(), "Designer"), "*.razor", SearchOption.AllDirectories)
            .Where(file => !file.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}"))
            .SelectMany(file => Regex.Matches(File.ReadAllText(file), "<ActButton\\b(?:[^\"/]|\"[^\"]*\"|/(?!>))*/>").Select(m => (file, act: m.Value)))
            .Where(found => !found.act.Contains("OnProblem", StringComparison.Ordinal) && !local.Any(name => found.act.Contains(name, StringComparison.Ordinal)))
            .Select(found => $"{Path.GetFileName(found.file)}: {found.act}");

        Assert.Empty(deaf);
    }

    /// <summary>A page at its address, with something in the place of what the address leaves open.</summary>
    private RenderFragment Page(string template)
    {
        var type = PageRoutes.All.Single(r => r.Template == template).Page;
        var values = Regex.Matches(template, @"\{(\w+)(?::(\w+))?\}").ToDictionary(m => m.Groups[1].Value, m => m.Groups[2].Value switch
        {
            "guid" => (object)Guid.CreateVersion7(),
            "int" => 1,
            _ => "11410702MB9010010H4000101001000",
        });
        Get<NavigationManager>().NavigateTo(Regex.Replace(template, @"\{(\w+)(?::\w+)?\}", m => Uri.EscapeDataString(values[m.Groups[1].Value].ToString()!)));
        return builder =>
        {
            builder.OpenComponent(0, type);
            foreach (var (name, value) in values)
                builder.AddComponentParameter(1, name, value);
            builder.CloseComponent();
        };
    }
}

using System.Globalization;
using ApprovalHub.Api.Contracts;
using ApprovalHub.Designer.Components;
using ApprovalHub.Designer.Server;
using ApprovalHub.Designer.Tests.Kit;
using Bunit;
using Microsoft.Extensions.DependencyInjection;

namespace ApprovalHub.Designer.Tests;

/// <summary>The states of everything that is read.</summary>
public sealed class LoadedTests : BunitContext
{
    public LoadedTests() => Services.AddSingleton(AllTexts.New());

    [Fact]
    public void While_it_is_read_bones_are_shown_and_then_the_value()
    {
        var answer = new TaskCompletionSource<string>();
        var page = Show(_ => answer.Task);

        Assert.NotNull(page.Find(".bones"));
        answer.SetResult("张三");
        page.WaitForAssertion(() => page.Find("p").MarkupMatches("<p>张三</p>"));
        Assert.Empty(page.FindAll(".bones"));
    }

    [Fact]
    public void A_refusal_says_what_is_wrong_and_what_to_do_next_and_can_be_tried_again()
    {
        var tries = 0;
        var page = Show(_ => ++tries == 1 ? throw new HubProblem("CASE_UNKNOWN", "没有这个办件", "请核对办件编号") : Task.FromResult("张三"));

        Assert.Contains("没有这个办件", page.Find("[role=alert]").TextContent, StringComparison.Ordinal);
        Assert.Contains("请核对办件编号", page.Find("[role=alert]").TextContent, StringComparison.Ordinal);
        page.Find("button").Click();
        page.WaitForAssertion(() => page.Find("p").MarkupMatches("<p>张三</p>"));
        Assert.Empty(page.FindAll("[role=alert]"));
    }

    [Fact]
    public void An_answer_that_is_none_is_told_in_words_with_its_code_to_pass_on()
    {
        CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo("zh-CN");

        var page = Show(_ => throw HubProblem.Of("<html>", System.Net.HttpStatusCode.BadGateway));

        Assert.Contains("服务器没有正常回应", page.Find("[role=alert] strong").TextContent, StringComparison.Ordinal);
        Assert.Equal("HTTP_502", page.Find("[role=alert] code").TextContent);
    }

    [Fact]
    public async Task What_was_shown_stays_when_reading_again_fails()
    {
        var tries = 0;
        var page = Show(_ => ++tries == 1 ? Task.FromResult("张三") : throw new HubProblem(HubProblem.Away, "连不上"));

        await page.InvokeAsync(page.Instance.ReloadAsync);

        Assert.NotNull(page.Find("[role=alert]"));
        page.Find("p").MarkupMatches("<p>张三</p>");
    }

    [Fact]
    public async Task The_last_reading_wins()
    {
        var answers = new Queue<TaskCompletionSource<string>>([new(), new()]);
        var (first, second) = (answers.ElementAt(0), answers.ElementAt(1));
        var page = Show(_ => answers.Dequeue().Task);
        var again = page.InvokeAsync(page.Instance.ReloadAsync);

        second.SetResult("李四");
        await again;
        first.SetResult("张三");

        page.WaitForAssertion(() => page.Find("p").MarkupMatches("<p>李四</p>"));
    }

    [Fact]
    public async Task Of_two_reloads_of_a_list_at_once_only_the_later_one_reads()
    {
        var tokens = new List<CancellationToken>();
        var list = Render<KeysetList<string>>(with => with
            .Add(l => l.Load, (_, token) =>
            {
                tokens.Add(token);
                return Task.FromResult(new Page<string>(["张三"], null));
            })
            .Add(l => l.Head, "").Add(l => l.Row, row => $"<tr><td>{row}</td></tr>").Add(l => l.Empty, "—").Add(l => l.Columns, 1).Add(l => l.Label, "x"));

        await list.InvokeAsync(() => Task.WhenAll(list.Instance.ReloadAsync(), list.Instance.ReloadAsync()));

        Assert.Single(tokens, token => !token.IsCancellationRequested);
    }

    [Fact]
    public async Task What_is_not_shown_any_more_reads_nothing()
    {
        var tries = 0;
        var page = Show(_ => Task.FromResult($"{++tries}"));
        var list = Render<KeysetList<string>>(with => with
            .Add(l => l.Load, (_, _) => Task.FromResult(new Page<string>([$"{++tries}"], null)))
            .Add(l => l.Head, "").Add(l => l.Row, row => $"<tr><td>{row}</td></tr>").Add(l => l.Empty, "—").Add(l => l.Columns, 1).Add(l => l.Label, "x"));
        var (loaded, keyset) = (page.Instance, list.Instance);
        await DisposeComponentsAsync();

        await Renderer.Dispatcher.InvokeAsync(loaded.ReloadAsync);
        await Renderer.Dispatcher.InvokeAsync(keyset.ReloadAsync);

        Assert.Equal(2, tries);
    }

    [Fact]
    public async Task A_reading_that_was_overtaken_may_fail_without_a_word()
    {
        var answers = new Queue<TaskCompletionSource<string>>([new(), new()]);
        var (first, second) = (answers.ElementAt(0), answers.ElementAt(1));
        var page = Show(_ => answers.Dequeue().Task);
        var again = page.InvokeAsync(page.Instance.ReloadAsync);
        first.SetException(new HubProblem(HubProblem.Away, "连不上"));
        second.SetResult("李四");
        await again;

        page.WaitForAssertion(() => page.Find("p").MarkupMatches("<p>李四</p>"));
        Assert.Empty(page.FindAll("[role=alert]"));
        Assert.False(Renderer.UnhandledException.IsCompleted);
    }

    [Fact]
    public void Empty_says_what_will_appear() =>
        Assert.Contains("会出现在这里", Render<Loaded<string>>(with => with
            .Add(l => l.Load, _ => Task.FromResult(""))
            .Add(l => l.IsEmpty, text => text.Length == 0)
            .Add(l => l.Empty, "办过的会出现在这里")
            .Add(l => l.ChildContent, text => $"<p>{text}</p>")).Find(".state").TextContent, StringComparison.Ordinal);

    private IRenderedComponent<Loaded<string>> Show(Func<CancellationToken, Task<string>> load) => Render<Loaded<string>>(with => with
        .Add(l => l.Load, load)
        .Add(l => l.ChildContent, text => $"<p>{text}</p>"));
}

using Microsoft.Playwright;

namespace ApprovalHub.Browser.Tests.Kit;

/// <summary>Somebody without an account, with a phone; every place is shown at 360 and at 1366 px, and on the phone nothing may reach beyond its side.</summary>
public sealed class Citizen : IAsyncDisposable
{
    private const string TooWide = """
        () => document.documentElement.scrollWidth <= innerWidth ? [] :
          [...document.querySelectorAll('body *')].filter(e => e.getBoundingClientRect().right > innerWidth + 1).map(e => `${e.tagName}.${e.className} ${e.textContent.slice(0, 30)}`)
        """;

    /// <summary>What is touched: buttons, links that are no part of a sentence, fields; a tick counts with its label.</summary>
    private const string TooSmall = """
        () => [...document.querySelectorAll('.open button, .open a, .open input:not([type=radio]):not([type=checkbox]):not(.unseen), .open select, .open summary, .open label.choice')]
          .filter(e => e.checkVisibility() && !e.closest('p, dd') && !e.matches('.skip')).map(e => [e, e.getBoundingClientRect()])
          .filter(([e, box]) => box.height < 43.5).map(([e, box]) => `${e.tagName}.${e.className} ${Math.round(box.height)} px: ${e.textContent.trim().slice(0, 30)}`)
        """;

    private static readonly byte[] Picture = Convert.FromBase64String(
        "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==");

    private Citizen(Person person) => Person = person;

    public Person Person { get; }

    private IPage Page => Person.Page;

    public static async Task<Citizen> ComesAsync(Centre centre, string language = "zh-CN", string looks = "light") =>
        new(await Person.ComesAsync(centre, language, phone: true, looks));

    /// <summary>Keeps two pictures of the place, <c>public-NAME-360</c> and <c>public-NAME</c>, and measures it as a thumb would.</summary>
    public async Task ShowsAsync(string name)
    {
        await Page.SetViewportSizeAsync(1366, 768);
        await Person.ShowsAsync($"public-{name}");
        await Page.SetViewportSizeAsync(360, 740);
        await Person.ShowsAsync($"public-{name}-360", whole: true);
        Assert.Empty(await Page.EvaluateAsync<string[]>(TooWide));
        Assert.Empty(await Page.EvaluateAsync<string[]>(TooSmall));
    }

    /// <summary>Takes a photo of a material and waits until it lies there.</summary>
    public async Task UploadsAsync(string material)
    {
        var item = Page.Locator("li", new PageLocatorOptions { HasText = material }).Filter(new LocatorFilterOptions { Has = Page.Locator("input[data-pick=file]") }).First;
        await item.Locator("input[data-pick=file]").SetInputFilesAsync(new FilePayload { Name = $"{material}.png", MimeType = "image/png", Buffer = Picture });
        var (lies, fault) = (item.GetByRole(AriaRole.Button, new LocatorGetByRoleOptions { Name = "移除" }), item.Locator(".file-fault"));
        await lies.Or(fault).First.WaitForAsync();
        Assert.Empty(await fault.AllInnerTextsAsync());
    }

    /// <summary>Types case number and query code, and asks.</summary>
    public async Task AsksAsync(string number, string code)
    {
        await Person.TypeAsync("办件编号", number);
        await Person.TypeAsync("查询码", code);
        await Page.Locator("form button[type=submit]").ClickAsync();
    }

    /// <summary>The next request to an address arrives, its answer does not.</summary>
    public async Task LosesTheNextAnswerAsync(string address)
    {
        Person.Expected.Add("ERR_FAILED");
        await Page.RouteAsync(address, async route =>
        {
            await route.FetchAsync();
            await route.AbortAsync();
        }, new PageRouteOptions { Times = 1 });
    }

    /// <summary>Presses a button that saves a file, and looks at its name and that it is a PDF.</summary>
    public Task SavesAsync(string button, string name) => SavesAsync(name, () => Person.PressAsync(button));

    /// <summary>The same with the button in the line of a paper.</summary>
    public Task SavesPaperAsync(string button, string name) => SavesAsync(name, () => Page.Locator(".papers li", new PageLocatorOptions { HasText = name })
        .GetByRole(AriaRole.Button, new LocatorGetByRoleOptions { Name = button }).ClickAsync());

    private async Task SavesAsync(string name, Func<Task> press)
    {
        var saved = await Page.RunAndWaitForDownloadAsync(press);
        Assert.StartsWith(name, saved.SuggestedFilename, StringComparison.Ordinal);
        await using var file = await saved.CreateReadStreamAsync();
        var head = new byte[4];
        await file.ReadExactlyAsync(head);
        Assert.Equal("%PDF"u8.ToArray(), head);
    }

    /// <summary>What the browser keeps of the person: all but language and looks, and the address.</summary>
    public Task<string> KeptAsync() => Page.EvaluateAsync<string>(
        "() => Object.keys(localStorage).filter(k => !['hub.language', 'hub.looks'].includes(k)).join() + Object.keys(sessionStorage).join() + location.search");

    public ValueTask DisposeAsync() => Person.DisposeAsync();
}

using Microsoft.Playwright;

namespace ApprovalHub.Browser.Tests.Kit;

/// <summary>
/// Somebody before a screen, in the words of a story. All the while it is watched that nothing is fetched from another host and that the console
/// holds no error; <see cref="Leaves"/> refuses either.
/// </summary>
public sealed class Person : IAsyncDisposable
{
    /// <summary>Milliseconds until somebody is in at the latest: the first at a server that has just started, beside all other tests on two cores. How quick it has to be is measured elsewhere.</summary>
    private const float SlowestStart = 60_000;

    private readonly Centre centre;
    private readonly IBrowserContext context;
    private readonly List<string> faults = [];

    private Person(Centre centre, IBrowserContext context, IPage page) => (this.centre, this.context, Page) = (centre, context, page);

    public IPage Page { get; }

    /// <summary>Faults that the story itself brings about, for example while the server is killed: a part of their text.</summary>
    public List<string> Expected { get; } = [];

    /// <summary>Sits down at the office's screen, or takes a phone.</summary>
    /// <param name="centre">The running centre.</param>
    /// <param name="language">zh-CN or en.</param>
    /// <param name="phone">360 px wide.</param>
    /// <param name="looks">light or dark.</param>
    public static async Task<Person> ComesAsync(Centre centre, string language = "zh-CN", bool phone = false, string looks = "light")
    {
        var context = await (await centre.BrowserAsync(language)).NewContextAsync(new BrowserNewContextOptions
        {
            BaseURL = centre.Address.ToString(),
            ViewportSize = phone ? new ViewportSize { Width = 360, Height = 740 } : new ViewportSize { Width = 1366, Height = 768 },
            Locale = language,
            TimezoneId = "Asia/Shanghai",
            ColorScheme = looks == "dark" ? ColorScheme.Dark : ColorScheme.Light,
            ReducedMotion = ReducedMotion.Reduce,
        });
        // Not in frames: the browser's own PDF viewer is one, and has no store.
        await context.AddInitScriptAsync(
            $"if (window === window.top) localStorage.getItem('hub.language') ?? localStorage.setItem('hub.language', '{language}')");
        // Chromium without a head crashes in the print dialogue of its PDF viewer, which is a frame; that it was asked for is seen all the same.
        await context.AddInitScriptAsync("if (window !== window.top) window.print = () => {}");
        var person = new Person(centre, context, await context.NewPageAsync());
        person.Watch();
        return person;
    }

    /// <summary>Opens the sign-in page and signs in.</summary>
    public async Task SignInAsync(string account)
    {
        await Page.GotoAsync("/sign-in");
        await Page.Locator("#account").FillAsync(account);
        await Page.Locator("#password").FillAsync(Centre.Password);
        await Page.Locator("#password").PressAsync("Enter");
        try
        {
            await Page.Locator(".office").WaitForAsync(new LocatorWaitForOptions { Timeout = SlowestStart });
        }
        catch (TimeoutException)
        {
            throw new TimeoutException($"{account} did not get in. {Page.Url} shows: {await Page.Locator("body").InnerTextAsync()}\n{string.Join('\n', faults)}");
        }
    }

    public async Task OpenAsync(string path) => await Page.GotoAsync(path);

    /// <summary>Presses a button or link by its name.</summary>
    public async Task PressAsync(string name) => await Named(name).First.ClickAsync();

    /// <summary>Presses a key.</summary>
    public Task KeyAsync(string key) => Page.Keyboard.PressAsync(key);

    public Task TypeAsync(string label, string text) => Field(label).FillAsync(text);

    /// <summary>A field by its label.</summary>
    public ILocator Field(string label) => Page.GetByRole(AriaRole.Textbox, new PageGetByRoleOptions { Name = label }).First;

    public Task ChooseAsync(string choice) => Page.GetByLabel(choice, new PageGetByLabelOptions { Exact = true }).First.CheckAsync();

    /// <summary>Waits until the text is on the screen.</summary>
    public Task SeesAsync(string text) => Page.GetByText(text).Filter(new LocatorFilterOptions { Visible = true }).First.WaitForAsync();

    /// <summary>Waits until nothing is being read, then keeps a picture and asks axe.</summary>
    /// <param name="name">Of the picture.</param>
    /// <param name="whole">Down to the end of the page instead of what is in sight.</param>
    public async Task ShowsAsync(string name, bool whole = false)
    {
        await RestsAsync();
        await Screens.KeepAsync(Page, name, whole);
        faults.AddRange(await Axe.FindingsAsync(Page, name));
    }

    /// <summary>Waits until nothing is being read. By a locator: the page's own policy forbids a text to be run again and again.</summary>
    public Task RestsAsync() => Assertions.Expect(Page.Locator(".bones, .start, [aria-busy=true]")).ToHaveCountAsync(0);

    /// <summary>Lets the browser's own viewer paint a paper, which nothing in the page tells of: only pictures need it.</summary>
    public Task ReadsThePaperAsync() => Screens.PaintAsync(Page);

    /// <summary>Keeps a picture of the page as the printer would have it.</summary>
    public async Task PrintsAsync(string name)
    {
        await Page.EmulateMediaAsync(new PageEmulateMediaOptions { Media = Media.Print });
        await Page.SetViewportSizeAsync(718, 1050); // A4 within its margins, at 96 dots an inch
        await Screens.KeepAsync(Page, name);
        await Page.EmulateMediaAsync(new PageEmulateMediaOptions { Media = Media.Screen });
        await Page.SetViewportSizeAsync(1366, 768);
    }

    /// <summary>Ends the story: the console held no error, no other host was asked, and axe found nothing serious.</summary>
    public void Leaves() => Assert.True(faults.TrueForAll(fault => Expected.Exists(fault.Contains)), string.Join('\n', faults));

    public ValueTask DisposeAsync() => context.DisposeAsync();

    private ILocator Named(string name) =>
        Page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = name }).Or(Page.GetByRole(AriaRole.Link, new PageGetByRoleOptions { Name = name }));

    private void Watch()
    {
        Page.Console += (_, said) =>
        {
            if (said.Type == "error" && !IsQuestion(said) && !IsOfTheBrowser(said))
                faults.Add($"console: {said.Text} ({said.Location})");
        };
        Page.PageError += (_, error) => faults.Add($"page: {error}");
        Page.Request += (_, request) =>
        {
            var address = new Uri(request.Url);
            if (address.Scheme is "http" or "https" && address.Authority != centre.Address.Authority)
                faults.Add($"another host: {request.Url}");
        };
    }

    /// <summary>Asking who is signed in is answered with 401 when nobody is; browsers write that into the console themselves.</summary>
    private static bool IsQuestion(IConsoleMessage said) => said.Text.Contains("401") && said.Location.Contains("/api/session");

    /// <summary>The browser's own pages, such as its PDF viewer, drop what they were loading when a page is left.</summary>
    private static bool IsOfTheBrowser(IConsoleMessage said) => said.Location.StartsWith("chrome://", StringComparison.Ordinal);
}

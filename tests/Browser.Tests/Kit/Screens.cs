using Microsoft.Playwright;

namespace ApprovalHub.Browser.Tests.Kit;

/// <summary>Pictures of every place, kept under <c>tests/Browser.Tests/Screens</c> for people to look at.</summary>
internal static class Screens
{
    private const int MostLooks = 40;

    /// <summary>Bytes at most of the picture of a viewer that has not painted its paper yet.</summary>
    private const int OneColour = 20_000;

    public static async Task KeepAsync(IPage page, string name, bool whole = false)
    {
        var (width, height) = (page.ViewportSize!.Width, page.ViewportSize.Height);
        if (whole)
            await StretchAsync(page, width, height);
        await page.ScreenshotAsync(new PageScreenshotOptions
        {
            Path = Path.Combine(Centre.Root, "tests/Browser.Tests/Screens", name + ".png"),
            Animations = ScreenshotAnimations.Disabled,
            Caret = ScreenshotCaret.Hide,
        });
        if (whole)
            await page.SetViewportSizeAsync(width, height);
    }

    /// <summary>Waits until there is more than one colour in sight of a paper; the browser's own viewer tells of nothing.</summary>
    public static async Task PaintAsync(IPage page)
    {
        for (var look = 0; look < MostLooks; look++)
        {
            await page.WaitForTimeoutAsync(500);
            var (paper, sight) = (await page.Locator("iframe.pdf").Last.BoundingBoxAsync(), page.ViewportSize!);
            var (top, bottom) = (Math.Max(0, paper?.Y ?? 0), Math.Min(sight.Height, paper?.Y + paper?.Height ?? 0));
            if (paper is { Width: > 0 } && bottom > top
                && (await page.ScreenshotAsync(new PageScreenshotOptions { Clip = new Clip { X = paper.X, Y = top, Width = paper.Width, Height = bottom - top } })).Length > OneColour)
                break;
        }
        await page.WaitForTimeoutAsync(500); // the rest of what is in sight
    }

    /// <summary>Down to the end of the page. What lay beyond the screen is painted late: without waiting for it a long picture has white holes.</summary>
    private static async Task StretchAsync(IPage page, int width, int height)
    {
        await page.SetViewportSizeAsync(width, Math.Max(height, await page.EvaluateAsync<int>("() => document.documentElement.scrollHeight")));
        await page.EvaluateAsync("() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done, 200))))");
    }
}

using Microsoft.Playwright;

namespace ApprovalHub.Browser.Tests.Kit;

/// <summary>Pictures of every place, kept under <c>tests/Browser.Tests/Screens</c> for people to look at.</summary>
internal static class Screens
{
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

    /// <summary>Down to the end of the page. What lay beyond the screen is painted late: without waiting for it a long picture has white holes.</summary>
    private static async Task StretchAsync(IPage page, int width, int height)
    {
        await page.SetViewportSizeAsync(width, Math.Max(height, await page.EvaluateAsync<int>("() => document.documentElement.scrollHeight")));
        await page.EvaluateAsync("() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done, 200))))");
    }
}

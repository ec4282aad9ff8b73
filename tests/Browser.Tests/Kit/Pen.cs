using Microsoft.Playwright;

namespace ApprovalHub.Browser.Tests.Kit;

/// <summary>Signs on a pad.</summary>
internal static class Pen
{
    private static readonly (int X, int Y, int ToX, int ToY)[] Strokes =
        [(60, 40, 150, 36), (100, 20, 90, 120), (95, 70, 160, 130), (200, 40, 290, 40), (240, 20, 240, 120), (205, 90, 280, 84)];

    public static async Task SignsAsync(IPage page)
    {
        var pad = page.Locator(".pad canvas");
        await pad.EvaluateAsync("pad => pad.scrollIntoView({ block: 'center' })"); // within what scrolls, and clear of what sticks
        var box = (await pad.BoundingBoxAsync())!;
        foreach (var (x, y, toX, toY) in Strokes)
        {
            await page.Mouse.MoveAsync(box.X + x, box.Y + y);
            await page.Mouse.DownAsync();
            await page.Mouse.MoveAsync(box.X + ((x + toX) / 2) + 6, box.Y + ((y + toY) / 2) - 6, new MouseMoveOptions { Steps = 4 });
            await page.Mouse.MoveAsync(box.X + toX, box.Y + toY, new MouseMoveOptions { Steps = 4 });
            await page.Mouse.UpAsync();
        }
    }
}

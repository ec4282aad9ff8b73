using Microsoft.Playwright;

namespace ApprovalHub.Browser.Tests.Kit;

/// <summary>Pictures of every place, kept under <c>tests/Browser.Tests/Screens</c> for people to look at.</summary>
internal static class Screens
{
    public static Task KeepAsync(IPage page, string name, bool whole = false) => page.ScreenshotAsync(new PageScreenshotOptions
    {
        Path = Path.Combine(Centre.Root, "tests/Browser.Tests/Screens", name + ".png"),
        FullPage = whole,
        Animations = ScreenshotAnimations.Disabled,
        Caret = ScreenshotCaret.Hide,
    });
}

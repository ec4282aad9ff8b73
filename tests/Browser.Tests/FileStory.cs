using System.Globalization;
using System.Text;
using ApprovalHub.Browser.Tests.Kit;
using Microsoft.Playwright;

namespace ApprovalHub.Browser.Tests;

[Collection(OneCentre.Name)]
public sealed class FileStory(Centre centre)
{
    private const int Large = 14 * 1024 * 1024;

    [Fact]
    public async Task A_large_file_goes_on_after_the_server_was_killed_in_the_middle_and_others_are_refused_by_name()
    {
        await using var clerk = await Person.ComesAsync(centre);
        clerk.Expected.AddRange(["ERR_CONNECTION_REFUSED", "ERR_CONNECTION_RESET", "ERR_EMPTY_RESPONSE", "WebSocket connection", "400 (Bad Request)"]);
        await clerk.SignInAsync("zwfw-win04");
        await clerk.OpenAsync("/intake");
        var hands = new Hands(clerk);
        await hands.MatterAsync("spjy", "食品经营许可");
        await hands.PressAsync("Alt+3", "Alt+U");
        var picker = clerk.Page.Locator("[data-pick=file]:not([disabled])"); // before that nobody listens
        await picker.SetInputFilesAsync([Small("平面图.png", Png()), Small("说明.txt", Encoding.UTF8.GetBytes("x")), Small("其实不是.pdf", Encoding.UTF8.GetBytes("hello"))]);
        await clerk.SeesAsync("不接收这种类型的文件");
        await clerk.SeesAsync("按内容判断");
        await clerk.SeesAsync("C 申请人上传");
        await clerk.Page.Locator(".file.coming").Last.ScrollIntoViewIfNeededAsync();
        await clerk.ShowsAsync("files-refused");

        var offsets = new List<long>();
        var killed = new TaskCompletionSource();
        await clerk.Page.RouteAsync("**/api/files/*", async route =>
        {
            if (route.Request.Method == "PATCH")
            {
                offsets.Add(long.Parse(route.Request.Headers["upload-offset"], CultureInfo.InvariantCulture));
                if (offsets.Count == 3)
                {
                    await centre.KillAsync();
                    killed.SetResult();
                }
            }
            await route.ContinueAsync();
        });
        var path = LargePdf();
        await picker.SetInputFilesAsync(path);
        await killed.Task;
        await clerk.SeesAsync("连接中断，恢复后自动继续");
        await clerk.Page.Locator(".file.coming").Last.ScrollIntoViewIfNeededAsync();
        await clerk.ShowsAsync("files-broken");
        await centre.StartAsync();

        await clerk.Page.Locator(".file:not(.coming) .file-name", new PageLocatorOptions { HasText = "申请书.pdf" }).WaitForAsync(new LocatorWaitForOptions { Timeout = 60000 });
        Assert.True(offsets[2] > 0); // two parts had arrived
        Assert.All(offsets.Skip(3), offset => Assert.True(offset >= offsets[2])); // not begun anew
        Assert.True(offsets.Count > 3);
        await clerk.Page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "核验原件" }).First.ClickAsync();
        await clerk.SeesAsync("B 核验原件");
        await clerk.Page.Locator(".file", new PageLocatorOptions { HasText = "平面图.png" }).GetByRole(AriaRole.Button, new LocatorGetByRoleOptions { Name = "预览" }).ClickAsync();
        await clerk.Page.Locator(".file-image").WaitForAsync();
        await clerk.Page.Locator(".file-image").ScrollIntoViewIfNeededAsync();
        await clerk.ShowsAsync("files-preview");
        File.Delete(path);
        clerk.Leaves();
    }

    private static FilePayload Small(string name, byte[] bytes) => new() { Name = name, MimeType = "application/octet-stream", Buffer = bytes };

    /// <summary>A drawing of 400 by 300 grey squares.</summary>
    private static byte[] Png() => Convert.FromBase64String(
        "iVBORw0KGgoAAAANSUhEUgAAAZAAAAEsCAAAAADI3LoeAAACR0lEQVR42u3boREAMAgEQfovlCJQaQD3MxnERp/6taRmeb083Z+uDANEBwSIDggQHRAgBgQCxDBAdECA6I" +
        "AA0QEBYkAgQAxzBsQItzogQHRAgOiAANEBAWJAIEAMA0QHBIgOCBAdECAGBALEMHdAjODqRAcEiA4IEB0QIAYEAsQwQHRAgOiAANEBAWJAIEAMA0Tnn7qrEx0QIDogQAwI" +
        "BIhhgOiAANEBAaIDAkQHBIhhgOiAANGNf+quTnRAgOiAADEMEB0QIDogQHRAgOiAADEMEB0QIDogQHQxiBFcneiAANEBAaIDAsSAQIAYBogOCBAdECA6IEAMCASIYYDo/F" +
        "N3daIDAkQHBIgBgQAxDBAdECA6IEB0QIDogAAxDBAdECC69k/d1YkOCBAdECCGAaIDAkQHBIgOCBAdECCGAaIDAkQHBIguBjGCqxMdECA6IEB0QIAYEAgQwwDRAQGiAwJE" +
        "BwSIAYEAMQwQnX/qrk50QIDogAAxIBAghgGiAwJEBwSIDggQHRAghgGiAwJEN/6puzrRAQGiAwLEMEB0QIDogADRAQGiAwLEMEB0QIDogADRxSBGcHWiAwJEBwSIDggQAw" +
        "IBYhggOiBAdECA6IAAMSAQIIYBovNP3dWJDggQHRAgBgQCxDBAdECA6IAA0QEBogMCxDBAdECA6No/dVcnOiBAdECAGAaIDggQHRAgOiBAdECAGAaIDggQHRAguhjECK5O" +
        "dECA6IAA0QEBYkAgQAwDRAcEiA4IEB0QIAYEAsQwQHRr9wD1Co26rC7R4AAAAABJRU5ErkJggg==");

    private static string LargePdf()
    {
        var path = Path.Combine(Directory.CreateTempSubdirectory("approvalhub-file-").FullName, "申请书.pdf");
        using var file = File.Create(path);
        file.Write("%PDF-1.4\n"u8);
        var noise = new byte[Large];
        new Random(7).NextBytes(noise);
        file.Write(noise);
        return path;
    }
}

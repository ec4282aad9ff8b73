using ApprovalHub.Browser.Tests.Kit;
using Microsoft.Playwright;

namespace ApprovalHub.Browser.Tests;

/// <summary>A paper's file is verified without being sent, and whoever prints it again says why.</summary>
[Collection(OneCentre.Name)]
public sealed class PaperStory(Centre centre)
{
    [Fact]
    public async Task A_clerk_prints_twice_with_a_reason_and_anybody_verifies_the_file()
    {
        var counter = new Counter(centre);
        var id = await counter.ReceiveAsync("崔雅楠");
        await using var clerk = await Person.ComesAsync(centre);
        await clerk.SignInAsync("zwfw-win01");
        await clerk.OpenAsync($"/cases/{id}");
        await clerk.SeesAsync("以样本证书签名");
        await clerk.SeesAsync("未打印");
        var tab = await clerk.Page.Context.RunAndWaitForPageAsync(() => clerk.PressAsync("另开打印"));
        await tab.CloseAsync();
        await clerk.SeesAsync("已打印 1 次");
        await clerk.PressAsync("再次打印");
        await clerk.TypeAsync("再次打印的原因", "纸张损坏");
        await clerk.Page.Locator("#papers").ScrollIntoViewIfNeededAsync();
        await clerk.ShowsAsync("case-print-again");
        tab = await clerk.Page.Context.RunAndWaitForPageAsync(() => clerk.Page.Locator(".print-again a").ClickAsync());
        await tab.CloseAsync();
        await clerk.SeesAsync("已打印 2 次");
        await clerk.PressAsync("案卷（全部文书合一）");
        await clerk.TypeAsync("案卷的用途", "行政复议答复");
        await clerk.ShowsAsync("case-dossier-reason");
        var dossier = await clerk.Page.RunAndWaitForDownloadAsync(() => clerk.Page.Locator(".reasoned button.primary").ClickAsync());
        Assert.StartsWith("案卷 ", dossier.SuggestedFilename, StringComparison.Ordinal);
        await Assertions.Expect(clerk.Page.Locator("summary", new PageLocatorOptions { HasTextString = "打印记录" })).ToContainTextAsync("3");
        await clerk.Page.Locator("summary", new PageLocatorOptions { HasTextString = "打印记录" }).ClickAsync();
        await clerk.SeesAsync("纸张损坏");
        await clerk.SeesAsync("行政复议答复");
        await clerk.SeesAsync("案卷（1 件）");
        await clerk.ShowsAsync("case-print-log");
        clerk.Leaves();

        var papers = await counter.ReadAsync("zwfw-win01", $"/api/cases/{id}/papers");
        await VerifiesAsync(await counter.PictureAsync("zwfw-win01", $"/api/papers/{papers[0].GetProperty("id")}?view=true"), papers[0].GetProperty("number").GetString()!);
    }

    private async Task VerifiesAsync(byte[] file, string number)
    {
        await using var citizen = await Citizen.ComesAsync(centre);
        var person = citizen.Person;
        person.Expected.Add("404");
        var sent = new List<string>();
        person.Page.Request += (_, request) => sent.Add($"{request.Method} {request.Url}");
        await person.OpenAsync("/verify");
        await person.SeesAsync("文件不会离开您的设备");
        await GivesAsync(person, file);
        await person.SeesAsync("文件与制发的完全一致");
        await person.SeesAsync(number);
        await citizen.ShowsAsync("verify-file");
        await GivesAsync(person, [.. file, (byte)'\n']);
        await person.SeesAsync("不是制发的文件，或内容已被改动");
        await citizen.ShowsAsync("verify-file-unknown");
        Assert.DoesNotContain(sent, request => request.StartsWith("POST", StringComparison.Ordinal) && request.Contains("/api/verify", StringComparison.Ordinal));
        Assert.Equal(0, await person.Page.GetByText("崔雅楠").CountAsync());
        person.Leaves();
    }

    private static Task GivesAsync(Person person, byte[] file) => person.Page.Locator(".verify-file input[type=file]:enabled")
        .SetInputFilesAsync(new FilePayload { Name = "receipt.pdf", MimeType = "application/pdf", Buffer = file });
}

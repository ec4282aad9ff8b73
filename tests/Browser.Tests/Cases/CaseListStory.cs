using ApprovalHub.Browser.Tests.Kit;

namespace ApprovalHub.Browser.Tests.Cases;

[Collection(OneCentre.Name)]
public sealed class CaseListStory(Centre centre)
{
    [Fact]
    public async Task Cases_are_found_by_number_applicant_and_matter_and_the_address_keeps_what_was_asked()
    {
        var counter = new Counter(centre);
        var id = await counter.AcceptedAsync(Counter.Hall, "M01", "M02", "M03");
        for (var i = 0; i < 4; i++)
            await counter.ReceiveAsync(i % 2 == 0 ? "欧阳明" : "欧阳静", i < 2 ? Counter.Food : Counter.Instant);
        var number = (await counter.ReadAsync("zwfw-win01", $"/api/cases/{id}")).GetProperty("number").GetString()!;
        await using var clerk = await Person.ComesAsync(centre);
        await clerk.SignInAsync("zwfw-win01");
        await clerk.PressAsync("办件查询");
        await clerk.SeesAsync("娱乐场所经营许可");
        await clerk.ShowsAsync("cases");

        await FindAsync(clerk, number);
        await clerk.SeesAsync(number[^12..]);
        Assert.Equal(1, await clerk.Page.Locator(".list tbody tr a").CountAsync());
        await FindAsync(clerk, "欧阳");
        await clerk.SeesAsync("欧阳静");
        await clerk.Page.GetByLabel("事项").SelectOptionAsync("个体工商户设立登记");
        await clerk.Page.WaitForURLAsync(address => address.Contains("matter="));
        await clerk.Page.Locator(".list").GetByText("个体工商户设立登记").First.WaitForAsync();
        Assert.Equal(0, await clerk.Page.Locator(".list").GetByText("食品经营许可").CountAsync());
        await clerk.ShowsAsync("cases-found");
        await clerk.Page.ReloadAsync();
        await clerk.SeesAsync("欧阳静");
        await clerk.PressAsync("清除条件");
        await clerk.SeesAsync("娱乐场所经营许可");

        await clerk.Page.GetByRole(Microsoft.Playwright.AriaRole.Searchbox, new() { Name = "查找" }).FillAsync(Counter.IdNumber(998));
        await clerk.KeyAsync("Enter");
        await clerk.SeesAsync("没有符合条件的办件");
        Assert.EndsWith("/cases", clerk.Page.Url, StringComparison.Ordinal);
        await clerk.PressAsync("清除条件");
        await clerk.SeesAsync("娱乐场所经营许可");
        clerk.Leaves();
    }

    [Fact]
    public async Task The_list_the_case_and_its_proof_are_there_in_English_and_in_the_dark()
    {
        var counter = new Counter(centre);
        var id = await counter.AcceptedAsync(Counter.Road, "M01", "M02", "M03");
        await using var head = await Person.ComesAsync(centre, "en", looks: "dark");
        await head.SignInAsync("csgl-head");
        await head.OpenAsync("/cases?department=CSGL&state=InProgress");
        await head.SeesAsync("占用、挖掘城市道路许可");
        await head.ShowsAsync("cases-english-dark");
        await head.OpenAsync($"/cases/{id}");
        await head.PressAsync("Add or remove participants");
        await head.SeesAsync("Ask besides");
        await head.ShowsAsync("case-acts-english-dark");
        await head.OpenAsync($"/cases/{id}/proof");
        await head.SeesAsync("How each date was counted");
        await head.ShowsAsync("case-proof-english-dark");
        head.Leaves();
    }

    private static async Task FindAsync(Person clerk, string words)
    {
        await clerk.Page.GetByRole(Microsoft.Playwright.AriaRole.Searchbox, new() { Name = "查找" }).FillAsync(words);
        await clerk.KeyAsync("Enter");
        await clerk.Page.WaitForURLAsync(address => address.Contains("q="));
        await clerk.RestsAsync();
    }
}

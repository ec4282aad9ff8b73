using ApprovalHub.Browser.Tests.Kit;
using Microsoft.Playwright;

namespace ApprovalHub.Browser.Tests;

/// <summary>容缺台账、绿色通道与督查月报 as a head, a clerk, a supervisor and a citizen meet them.</summary>
[Collection(AsideCentre.Name)]
public sealed class LedgerStory(Centre centre)
{
    private static readonly string[] Main = ["M01", "M02", "M03", "M05"];
    private readonly Counter counter = new(centre);

    [Fact]
    public async Task What_is_owed_is_moved_supplied_by_post_and_stands_in_the_ledger()
    {
        var owing = await ToleratedAsync("顾明远", 301);
        await ToleratedAsync("顾思齐", 302);
        await using var head = await Person.ComesAsync(centre);
        await head.SignInAsync("scjg-head");
        await head.OpenAsync("/tolerance");
        await head.SeesAsync("顾明远");
        await head.ShowsAsync("tolerance-owed");
        await head.OpenAsync($"/cases/{owing}");
        await head.PressAsync("容缺补齐顺延");
        var from = await head.Page.GetByLabel("顺延至").GetAttributeAsync("min");
        var to = Workday(DateOnly.ParseExact(from!, "yyyy-MM-dd", null).AddDays(20));
        await head.Page.GetByLabel("顺延至").FillAsync(to);
        await head.TypeAsync("不可抗力情形", "暴雨红色预警");
        await head.TypeAsync("理由", "道路中断，无法领取执照");
        await head.ShowsAsync("tolerance-extend");
        await head.KeyAsync("F9");
        await head.SeesAsync("补齐期限由");
        await head.OpenAsync("/tolerance?extended=true");
        await head.Page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "详情" }).First.ClickAsync();
        await head.SeesAsync("暴雨红色预警");
        await head.ShowsAsync("tolerance-details");
        head.Leaves();

        await counter.PostAsync("zwfw-win01", $"/api/cases/{owing}/materials", new { materials = new[] { new { code = "M04", originals = 0, copies = 1, way = "Posted" } } });
        await using var citizen = await Citizen.ComesAsync(centre);
        await citizen.Person.OpenAsync("/public/tolerable");
        await citizen.Person.SeesAsync("食品经营许可");
        await citizen.ShowsAsync("tolerable");
        citizen.Person.Leaves();
    }

    [Fact]
    public async Task Green_uses_are_listed_sampled_and_found_on()
    {
        foreach (var serial in new[] { 311, 312, 313, 314 })
            await GreenAsync($"陆绿{serial}", serial);
        await counter.DaysPassAsync(40);
        await using var supervisor = await Person.ComesAsync(centre);
        await supervisor.SignInAsync("zwfw-sup1");
        await supervisor.OpenAsync("/green");
        await supervisor.SeesAsync("防汛物资保供");
        await supervisor.ShowsAsync("green-uses");
        await supervisor.OpenAsync("/green?tab=audits");
        await supervisor.Page.Locator("tr", new PageLocatorOptions { HasText = "未出 3" }).GetByRole(AriaRole.Button).ClickAsync(); // other stories of this centre let months pass too
        await supervisor.SeesAsync("抽查结论");
        await supervisor.Page.GetByLabel("理由不成立").First.CheckAsync();
        await supervisor.Page.GetByLabel("说明").First.FillAsync("没有紧急情形的证明");
        await supervisor.ShowsAsync("green-audit");
        await supervisor.PressAsync("提交结论");
        await supervisor.SeesAsync("已记录抽查结论");
        await supervisor.SeesAsync("没有紧急情形的证明");
        await supervisor.OpenAsync("/green?tab=share");
        await supervisor.Page.GetByLabel("从", new PageGetByLabelOptions { Exact = true }).FillAsync("2026-01-01");
        await supervisor.SeesAsync("合计");
        await supervisor.ShowsAsync("green-share");
        await supervisor.OpenAsync("/green?tab=quotas");
        await supervisor.SeesAsync("市场监管");
        await supervisor.ShowsAsync("green-quotas");
        await supervisor.OpenAsync("/reports");
        await supervisor.SeesAsync("月度已结");
        await supervisor.ShowsAsync("reports");
        supervisor.Leaves();
    }

    private async Task<string> ToleratedAsync(string name, int serial)
    {
        var answer = await counter.PostAsync("zwfw-win01", "/api/cases", new
        {
            matterCode = Counter.Food,
            applicant = new { kind = "Person", name, idNumber = Counter.IdNumber(serial), phone = "13812345678" },
            materials = Main.Select(code => new { code, originals = 1, copies = 0, way = "Paper" }),
            intake = new { outcome = "Tolerated", opinion = "主要材料齐全", tolerance = new { signedBy = name } },
        });
        return answer.GetProperty("caseId").GetString()!;
    }

    private async Task GreenAsync(string name, int serial)
    {
        var id = await counter.ReceiveAsync(name, green: "防汛物资保供", idNumber: Counter.IdNumber(serial));
        await counter.PostAsync("scjg-chief", $"/api/cases/{id}/green/approve", new { opinion = "情况属实，同意" });
        await counter.CompleteAsync("zwfw-win01", id, "intake", "Accepted", "材料齐全");
    }

    /// <summary>A Wednesday is worked, but for the golden week and the spring festival, which lie elsewhere.</summary>
    private static string Workday(DateOnly day)
    {
        while (day.DayOfWeek != DayOfWeek.Wednesday || day is { Month: 10, Day: < 8 })
            day = day.AddDays(1);
        return day.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
    }
}

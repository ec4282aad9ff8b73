using ApprovalHub.Browser.Tests.Kit;

namespace ApprovalHub.Browser.Tests;

/// <summary>What citizens and firms do without an account, most of it on a phone.</summary>
[Collection(OneCentre.Name)]
public sealed class PublicStory(Centre centre)
{
    [Fact]
    public async Task A_citizen_on_a_phone_finds_a_matter_by_initials_leaves_the_form_comes_back_and_applies_once()
    {
        await using var citizen = await Citizen.ComesAsync(centre);
        var person = citizen.Person;
        await person.OpenAsync("/");
        await citizen.ShowsAsync("door");
        await person.PressAsync("我要办事");
        await person.SeesAsync("共 34 项");
        await person.Page.GetByLabel("搜索事项").PressSequentiallyAsync("spjy");
        await person.SeesAsync("共 1 项");
        await citizen.ShowsAsync("guides");
        await person.PressAsync("食品经营许可(新办)");
        await person.SeesAsync("承诺时限");
        await person.SeesAsync("还没有营业执照能先申请吗");
        await citizen.ShowsAsync("guide");
        await person.PressAsync("在线申请");

        await person.TypeAsync("姓名", "林小满");
        await person.TypeAsync("身份证号码", "410702199001011234");
        await person.SeesAsync("最后一位校验不对");
        await citizen.ShowsAsync("apply-number-warned");
        await person.TypeAsync("身份证号码", "410702198506150043");
        await person.PressAsync("下一步");
        await person.SeesAsync("请先填写：手机号码");
        await person.TypeAsync("手机号码", "13900139000");
        await person.PressAsync("下一步");
        await person.SeesAsync("申请人自己办理的");
        await citizen.ShowsAsync("apply-agent");
        await person.PressAsync("下一步");
        foreach (var material in new[] { "食品经营许可申请书", "经营场所布局和操作流程图" })
            await citizen.UploadsAsync(material);
        await citizen.ShowsAsync("apply-materials");

        await person.OpenAsync("/public"); // leaves, and comes back later
        await person.SeesAsync("继续填写：食品经营许可(新办)");
        await citizen.ShowsAsync("guides-begun");
        await person.PressAsync("继续填写：食品经营许可(新办)");
        await person.SeesAsync("已恢复");
        await person.SeesAsync("食品经营许可申请书.png");
        foreach (var material in new[] { "食品安全自查", "法定代表人(负责人)身份证明" })
            await citizen.UploadsAsync(material);
        await person.PressAsync("下一步");
        await person.SeesAsync("共享核验");
        await person.ChooseAsync("我承诺：所填内容和上传的材料真实、合法、有效，愿意承担相应的法律责任。");
        await citizen.ShowsAsync("apply-check");
        await citizen.LosesTheNextAnswerAsync("**/api/public/applications");
        await person.PressAsync("提交申请");
        await person.SeesAsync("上次提交没有收到答复");
        await citizen.ShowsAsync("apply-unanswered");
        await person.PressAsync("再提交一次");
        await person.SeesAsync("申请已提交");
        await citizen.ShowsAsync("apply-sent");
        Assert.Equal(1, await new Counter(centre).CountAsync("410702198506150043"));
        await citizen.SavesAsync("下载收件凭证", "申请材料接收凭证");

        await person.PressAsync("查看进度");
        await person.SeesAsync("申请已收到，等待预审");
        await person.SeesAsync("最晚 9月24日会有结果");
        await citizen.ShowsAsync("track");
        await person.PressAsync("清除本机记录");
        await person.PressAsync("确认清除");
        await person.SeesAsync("本机保存的内容已清除");
        Assert.Equal("", await citizen.KeptAsync());
        person.Leaves();
    }

    [Fact]
    public async Task It_is_there_in_English_and_in_the_dark_and_knows_no_official_who_is_signed_in()
    {
        await using var citizen = await Citizen.ComesAsync(centre, "en", looks: "dark");
        var person = citizen.Person;
        await person.SignInAsync("zwfw-win01");
        await person.OpenAsync("/public?dept=SCJG&who=organisation");
        await person.SeesAsync("公司设立登记");
        await citizen.ShowsAsync("guides-english-dark");
        Assert.Equal(0, await person.Page.GetByText("zwfw-win01").CountAsync() + await person.Page.Locator(".person").CountAsync());
        await person.PressAsync("公司设立登记");
        await person.SeesAsync("Promised time");
        await citizen.ShowsAsync("guide-english-dark");
        await person.PressAsync("Apply online");
        await person.ChooseAsync("An organisation");
        await person.TypeAsync("Name of the organisation", "新乡市示例餐饮有限公司");
        await person.TypeAsync("Unified social credit code", "91350100M000100Y43");
        await citizen.ShowsAsync("apply-english-dark");
        Assert.Contains("hub.draft/public/apply/", await citizen.KeptAsync(), StringComparison.Ordinal);
        person.Leaves();
    }
}

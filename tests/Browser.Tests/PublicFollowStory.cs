using ApprovalHub.Browser.Tests.Kit;

namespace ApprovalHub.Browser.Tests;

/// <summary>How an applicant follows a case, does what is asked, and receives what was decided; how anybody verifies a paper.</summary>
[Collection(OneCentre.Name)]
public sealed class PublicFollowStory(Centre centre)
{
    [Fact]
    public async Task What_the_clerk_asks_for_is_corrected_with_files_and_a_wrong_code_opens_nothing()
    {
        var counter = new Counter(centre);
        var (id, number, code) = await counter.ReceiveKnownAsync("周小川", "M01", "M03", "M05");
        await counter.CorrectAsync(id, ("M02", "请补交经营场所布局图，并标明操作流程"), ("M04", "请补交营业执照"));
        await using var citizen = await Citizen.ComesAsync(centre);
        var person = citizen.Person;
        person.Expected.Add("404");

        await person.OpenAsync("/public/track");
        await citizen.ShowsAsync("track-door");
        await citizen.AsksAsync(number, "AAAAAAAA");
        await person.SeesAsync("办件编号或查询码不对");
        await citizen.ShowsAsync("track-wrong-code");
        await citizen.AsksAsync(number, code.ToLowerInvariant());
        await person.SeesAsync("材料需要补正");
        await person.SeesAsync("请补交经营场所布局图，并标明操作流程");
        await citizen.ShowsAsync("track-correction");
        Assert.Equal("", await citizen.KeptAsync());
        await citizen.UploadsAsync("经营场所布局和操作流程图");
        await person.SeesAsync("还没有上传文件的材料：营业执照");
        await citizen.UploadsAsync("营业执照");
        await person.PressAsync("提交补正");
        await person.SeesAsync("补正材料已提交");
        await person.SeesAsync("材料已收到，等待受理");

        await person.PressAsync("撤回申请");
        await person.TypeAsync("撤回原因", "不再经营");
        await citizen.ShowsAsync("track-withdraw");
        await person.PressAsync("确认撤回");
        await person.SeesAsync("您撤回了申请");
        await citizen.ShowsAsync("track-withdrawn");
        await person.PressAsync("退出查询");
        await person.SeesAsync("印在收件凭证上");
        Assert.Equal(0, await person.Page.GetByText("周小川").CountAsync() + await person.Page.GetByText(number).CountAsync());
        person.Leaves();
    }

    [Fact]
    public async Task A_promise_is_read_and_signed_what_is_owed_is_supplied_and_the_result_received_and_verified()
    {
        var counter = new Counter(centre);
        var (id, number, code) = await counter.ReceiveKnownAsync("许文静", "M01", "M02", "M03", "M05");
        await using var citizen = await Citizen.ComesAsync(centre);
        var person = citizen.Person;
        await person.OpenAsync("/public/track");
        await citizen.AsksAsync(number, code);
        await person.PressAsync("阅读承诺书");
        await person.SeesAsync("在承诺的期限内补齐所缺材料");
        await person.ChooseAsync("我已阅读并同意以上承诺");
        await person.TypeAsync("签署人姓名", "许文静");
        await Pen.SignsAsync(person.Page);
        await person.SeesAsync("已签名");
        await citizen.ShowsAsync("track-promise");
        await person.PressAsync("签署承诺书");
        await person.SeesAsync("承诺书已签署");

        await counter.CompleteAsync("zwfw-win01", id, "intake", "Tolerated", "容缺受理");
        await person.PressAsync("刷新");
        await person.SeesAsync("补交容缺材料");
        await citizen.ShowsAsync("track-owed");
        await citizen.UploadsAsync("营业执照");
        await person.PressAsync("提交材料");
        await person.SeesAsync("目前没有需要您办理的");
        await counter.GrantAsync(id);
        await person.PressAsync("刷新");
        await person.SeesAsync("已作出决定，等待领取");
        await person.ChooseAsync("我是申请人或者有权代收的人，确认接收");
        await Pen.SignsAsync(person.Page);
        await person.SeesAsync("已签名");
        await citizen.ShowsAsync("track-receive");
        await person.PressAsync("电子接收");
        await person.SeesAsync("已办结：准予");
        await citizen.ShowsAsync("track-received");
        await citizen.SavesPaperAsync("下载", "准予行政许可决定书");
        foreach (var drawn in new[] { "promise/signature", "signature" })
            Assert.True((await counter.PictureAsync("zwfw-win01", $"/api/cases/{id}/{drawn}")).Length > 1000, $"{drawn} should be a picture of some strokes");

        person.Expected.Add("404");
        var paper = await counter.PaperAsync(id, "GrantDecision");
        await person.OpenAsync("/verify");
        await citizen.ShowsAsync("verify");
        await person.TypeAsync("验证码或网址", $"https://hub.example/verify/{paper.Code}");
        await person.TypeAsync("文书上的文号", paper.Number);
        await person.Page.Locator("form button").ClickAsync();
        await person.SeesAsync("真实有效");
        await person.SeesAsync("文号一致");
        await citizen.ShowsAsync("verify-current");
        Assert.Equal(0, await person.Page.GetByText("许文静").CountAsync());
        await person.OpenAsync("/verify/0123456789");
        await person.SeesAsync("查不到这份文书");
        await citizen.ShowsAsync("verify-unknown");
        person.Leaves();
    }
}

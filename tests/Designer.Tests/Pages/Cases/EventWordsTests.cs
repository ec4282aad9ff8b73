using System.Text.Json;
using ApprovalHub.Api.Contracts.Cases;

namespace ApprovalHub.Designer.Tests.Pages.Cases;

/// <summary>The history says what was done in a sentence that can be read years later.</summary>
public sealed class EventWordsTests
{
    private static readonly CaseResponse Case = A_case.Of("Received",
        [A_case.Task("intake#1", "intake", "收件受理"), A_case.Task("decide#1", "decide", "决定")], [A_case.Material("M02", "布局图"), A_case.Material("M04", "营业执照")])
        with
    { Extensions = [new CaseResponse.ExtensionValue(5, "WorkDay", "王建国", "情况复杂", A_case.Nine)] };

    [Theory]
    [InlineData("Received", """{"data":{"channel":"Counter"}}""", "收件", "")]
    [InlineData("TaskCompleted", """{"with":{"taskKey":"intake#1","outcome":"Correction"},"data":{"details":{"items":[{"materialCode":"M02","asked":"补交"}]}}}""", "收件受理：一次告知补正", "布局图")]
    [InlineData("TaskCompleted", """{"with":{"taskKey":"decide#1","outcome":"Denied"},"data":{"words":"不符合条件。","ground":"许可法第三十八条"}}""", "决定：不予许可", "不符合条件 · 依据：许可法第三十八条")]
    [InlineData("TaskCompleted", """{"with":{"taskKey":"intake#1","outcome":"Tolerated"},"data":{"details":{"supplyBy":"2026-09-28","owed":["M04"],"signed":"李明"}}}""", "收件受理：容缺受理", "容缺：营业执照，2026年9月28日前补齐")]
    [InlineData("TaskCompleted", """{"with":{"taskKey":"decide#1","outcome":"Delivered"},"data":{"details":{"way":"Counter","recipient":"李明","signedOnPaper":true}}}""", "决定：已送达", "窗口领取 李明 · 领取人已在打印的送达回证上签名")]
    [InlineData("SentBack", """{"with":{"taskKey":"decide#1","nodeId":"intake"},"data":{"key":"decide#1","to":"intake","reason":"补充"}}""", "退回：决定", "退回到收件受理 · 补充")]
    [InlineData("Extended", """{"data":{"amount":5,"by":"王建国","reason":"情况复杂","ground":"许可法第四十二条"}}""", "延长期限", "延长 5 个工作日，王建国 批准 · 情况复杂 · 依据：许可法第四十二条")]
    [InlineData("Extended", """{"data":{"amount":7,"by":"王建国"}}""", "延长期限", "延长 7，王建国 批准")]
    [InlineData("SupplyExtended", """{"data":{"from":"2026-09-28","to":"2026-10-12","ground":"台风","reason":"停工"}}""", "容缺补齐顺延", "补齐期限由 2026年9月28日顺延至 2026年10月12日 · 台风 · 停工")]
    [InlineData("ToleranceOverdue", """{"data":{"ground":"承诺书","blockedUntil":"2027-09-28"}}""", "容缺逾期", "依据：承诺书 · 2027年9月28日前不再容缺")]
    [InlineData("ParticipantAdded", """{"with":{"participant":"SCJG"},"data":{"reason":"须征求意见"}}""", "加签", "市场监管 · 须征求意见")]
    [InlineData("RungFired", """{"data":{"kind":"Promised","rung":"Red","due":"2026-10-09T16:00:00+00:00","step":"审查","person":"刘卫东","told":["Person:0a","ChiefRepresentative:SCJG","applicant"],"item":"0199a0c0-0000-7000-8000-000000000001"}}""", "承诺时限 · 红牌", "应于 2026年10月10日 00:00 · 审查：刘卫东 · 告知刘卫东、首席事务代表、申请人 · 已立监察件")]
    [InlineData("RungFired", """{"data":{"kind":"Step","rung":"Reminder","instance":"decide#1","due":"2026-10-09T16:00:00+00:00","step":"决定","told":["Reviewer:SCJG"]}}""", "环节时限 · 提醒", "应于 2026年10月10日 00:00 · 决定 · 告知审批人员")]
    [InlineData("ItemOpened", """{"data":{"rule":"RefusalWithoutArticle","card":"Yellow","step":"决定","person":"张红梅","item":"x"}}""", "立监察件", "黄牌 · 决定 · 张红梅 · 已立监察件")]
    [InlineData("Redated", """{"data":{"moved":[{"what":"Promised","from":"2026-10-09T16:00:00+00:00","to":"2026-10-10T16:00:00+00:00","provisional":false}],"why":[{"number":1,"kind":"Closed","days":"2026-09-21","reason":"台风停工","notice":"新防指〔2026〕8号","by":"管理员"}]}}""", "期限重算", "承诺时限 2026年10月9日 → 2026年10月10日 · 台风停工 新防指〔2026〕8号")]
    [InlineData("Redated", """{"data":{}}""", "期限重算", "")]
    [InlineData("PromisedOverdue", """{"data":{"due":"2026-10-09T16:00:00+00:00"}}""", "超过承诺时限", "应于 2026年10月10日 00:00")]
    [InlineData("SomethingNew", """{"data":[1,2]}""", "SomethingNew", "")]
    public void Is_told_in_words(string kind, string data, string title, string text)
    {
        var happened = new CaseEventsResponse.Event(1, kind, DateTimeOffset.UnixEpoch, "王建国", null, JsonSerializer.Deserialize<JsonElement>(data), "a", "");
        var words = A_case.Sentences();

        Assert.Equal(title, words.Title(happened, Case));
        Assert.Equal(text, words.Tell(happened, Case));
    }
}

using System.Text.Json;
using ApprovalHub.Api.Contracts.Cases;

namespace ApprovalHub.Designer.Tests.Pages.Cases;

/// <summary>The history says what was done in a sentence that can be read years later.</summary>
public sealed class EventWordsTests
{
    private static readonly CaseResponse Case = A_case.Of("Received",
        [A_case.Task("intake#1", "intake", "收件受理"), A_case.Task("decide#1", "decide", "决定")], [A_case.Material("M02", "布局图"), A_case.Material("M04", "营业执照")]);

    [Theory]
    [InlineData("Received", """{"data":{"channel":"Counter"}}""", "收件", "")]
    [InlineData("TaskCompleted", """{"with":{"taskKey":"intake#1","outcome":"Correction"},"data":{"details":{"items":[{"materialCode":"M02","asked":"补交"}]}}}""", "收件受理：一次告知补正", "布局图")]
    [InlineData("TaskCompleted", """{"with":{"taskKey":"decide#1","outcome":"Denied"},"data":{"words":"不符合条件","ground":"许可法第三十八条"}}""", "决定：不予许可", "不符合条件 · 依据：许可法第三十八条")]
    [InlineData("TaskCompleted", """{"with":{"taskKey":"intake#1","outcome":"Tolerated"},"data":{"details":{"supplyBy":"2026-09-28","owed":["M04"],"signed":"李明"}}}""", "收件受理：容缺受理", "容缺：营业执照，2026-09-28 前补齐")]
    [InlineData("TaskCompleted", """{"with":{"taskKey":"decide#1","outcome":"Delivered"},"data":{"details":{"way":"Counter","recipient":"李明","signedOnPaper":true}}}""", "决定：已送达", "窗口领取 李明 · 领取人已在打印的送达回证上签名")]
    [InlineData("SentBack", """{"with":{"taskKey":"decide#1","nodeId":"intake"},"data":{"key":"decide#1","to":"intake","reason":"补充"}}""", "退回：决定", "退回到收件受理 · 补充")]
    [InlineData("Extended", """{"data":{"amount":5,"by":"王建国","reason":"情况复杂","ground":"许可法第四十二条"}}""", "延长期限", "延长 5，王建国 批准 · 情况复杂 · 依据：许可法第四十二条")]
    [InlineData("ParticipantAdded", """{"with":{"participant":"SCJG"},"data":{"reason":"须征求意见"}}""", "加签", "市场监管 · 须征求意见")]
    [InlineData("SomethingNew", """{"data":[1,2]}""", "SomethingNew", "")]
    public void Is_told_in_words(string kind, string data, string title, string text)
    {
        var happened = new CaseEventsResponse.Event(1, kind, DateTimeOffset.UnixEpoch, "王建国", null, JsonSerializer.Deserialize<JsonElement>(data), "a", "");
        var words = A_case.Sentences();

        Assert.Equal(title, words.Title(happened, Case));
        Assert.Equal(text, words.Tell(happened, Case));
    }
}

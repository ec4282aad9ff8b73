using ApprovalHub.Domain.Supervision;
using ApprovalHub.Features.Acts;
using ApprovalHub.Features.Supervision;
using ApprovalHub.Tests.Kit;
using Microsoft.EntityFrameworkCore;

namespace ApprovalHub.Features.Tests.Supervision;

/// <summary>监察件 as people work on them.</summary>
public sealed class Items
{
    private const string Supervisor = "zwfw-sup1";

    [HubFact]
    public async Task A_red_card_is_answered_corrected_and_closed()
    {
        await using var hub = await Hub.OpenAsync();
        var id = await OverdueAsync(hub);

        var mine = Assert.Single((await List(hub.As("scjg-head"), new(null, null, "Promised.Red", null, 50))).Rows);
        Assert.Equal((id, true, false), (mine.Item.Id, mine.Mine, mine.Late));
        await Do(hub, h => h.ReplyAsync(new(id, 1, "人手不足，已加派"), CancellationToken.None));
        await Do(hub.As("scjg-chief"), h => h.CorrectAsync(new(id, 2, "已办结并向申请人说明"), CancellationToken.None));
        await Do(hub.As(Supervisor), h => h.CloseAsync(new(id, 3, "属实，已整改"), ItemFinding.Upheld, CancellationToken.None));

        var closed = await hub.Ask((ReadItems.Handler h) => h.ReadAsync(id, CancellationToken.None));
        Assert.Equal((ItemState.Closed, 4), (closed.Item.State, closed.Item.Entries.Count));
        Assert.Empty((await List(hub, new(null, null, "Promised.Red", null, 50))).Rows);
    }

    [HubFact]
    public async Task Who_neither_leads_nor_supervises_sees_no_item_and_no_figure()
    {
        await using var hub = await Hub.OpenAsync();
        var id = await OverdueAsync(hub);

        Assert.Empty((await List(hub.As("wsjk-head"), new(null, null, null, null, 50))).Rows);
        await Refused.With("ITEM_UNKNOWN", () => hub.Ask((ReadItems.Handler h) => h.ReadAsync(id, CancellationToken.None)));
        await Refused.With("ITEM_UNKNOWN", () => Do(hub, h => h.ReplyAsync(new(id, null, "…"), CancellationToken.None)));
        await Refused.With("SUPERVISION_NOT_YOURS", () => hub.As(Hub.Clerk).Ask((CountCards.Handler h) =>
            h.HandleAsync(new(CountCards.By.Department, hub.Today, hub.Today), CancellationToken.None)));
    }

    [HubFact]
    public async Task Of_two_at_once_the_second_learns_it_and_an_old_page_is_told()
    {
        await using var hub = await Hub.OpenAsync();
        var id = await OverdueAsync(hub);
        await Do(hub.As("scjg-head"), h => h.ReplyAsync(new(id, 1, "说明"), CancellationToken.None));

        var stale = await Refused.With("ITEM_CHANGED", () => Do(hub, h => h.CorrectAsync(new(id, 1, "已整改"), CancellationToken.None)));
        Assert.Equal(Domain.Kernel.RefusalKind.Stale, stale.Kind);
        Assert.Equal("Replied", stale.Args["what"]);
        Assert.Contains("who", stale.Args.Keys);
        await Refused.With("ITEM_NOT_OPEN", () => Do(hub, h => h.ReplyAsync(new(id, 2, "再说明"), CancellationToken.None)));
        await Refused.With("ITEM_DAYS_WRONG", () => Do(hub.As(Supervisor), h => h.SendBackAsync(new(id, 2, "未说明"), 0, CancellationToken.None)));
    }

    [HubFact]
    public async Task A_refusal_that_names_no_article_is_an_item_and_stands()
    {
        await using var hub = await Hub.OpenAsync();
        var (vague, sound) = (await hub.As(Hub.Clerk).Receive("食品经营许可", Applicants.Company), await hub.Receive("食品经营许可", Applicants.Company));

        await hub.Complete(vague, "收件受理", "Refused", "不符合要求", "有关规定");
        await hub.Complete(sound, "收件受理", "Refused", "不属于许可范围", "食品安全法第三十五条");

        var item = Assert.Single((await List(hub.As(Supervisor), new(null, "SCJG", "RefusalWithoutArticle", null, 50))).Rows).Item;
        Assert.Equal((vague.Number, Card.Yellow), (item.CaseNumber, item.Card));
        Assert.Equal("Refused", (await hub.Case(vague)).Result);
        Assert.Contains((await hub.Case(vague)).Events, e => e.Kind == "ItemOpened" && e.ByName == "系统");
    }

    [HubFact]
    public async Task Going_back_to_the_counter_after_acceptance_is_an_item()
    {
        await using var hub = await Hub.OpenAsync();
        var food = await hub.FoodAccepted();
        var review = await hub.As("scjg-rev1").OpenTask(food, "审查");

        await hub.Act(food, (c, act) => c.Return(review, "intake", "请核对原件", act));

        Assert.Equal("刘卫东", Assert.Single((await List(hub.As(Supervisor), new(null, null, "SentBackToIntake", null, 50))).Rows).Item.PersonName);
    }

    [HubFact]
    public async Task A_supervisor_opens_an_item_by_a_rule_and_nobody_else_does()
    {
        await using var hub = await Hub.OpenAsync();
        var food = await hub.FoodAccepted();
        var asked = new OpenItem.Command("IllegalFee", food.Number, null, DemoCentre.Person("scjg-rev1"), "群众投诉收取加急费");

        var id = await Open(hub.As(Supervisor), asked);
        var item = (await hub.Ask((ReadItems.Handler h) => h.ReadAsync(id, CancellationToken.None))).Item;
        Assert.Equal(("SCJG", "刘卫东", Card.Red, food.CaseId), (item.DepartmentCode, item.PersonName, item.Card, item.CaseId));

        await Refused.With("ITEM_NOT_SUPERVISED_BY_YOU", () => Open(hub.As("scjg-head"), asked));
        hub.As(Supervisor);
        await Refused.With("RULE_UNKNOWN", () => Open(hub, asked with { Rule = "Promised.Red" }));
        await Refused.With("CASE_UNKNOWN", () => Open(hub, asked with { CaseNumber = "0" }));
        await Refused.With("DEPARTMENT_UNKNOWN", () => Open(hub, asked with { CaseNumber = null }));
        await Refused.With("PERSON_UNKNOWN", () => Open(hub, asked with { PersonId = Guid.CreateVersion7() }));
        await Refused.With("TEXT_MISSING", () => Open(hub, asked with { Words = " " }));
    }

    [HubFact]
    public async Task The_list_goes_on_where_its_page_ended()
    {
        await using var hub = await Hub.OpenAsync();
        for (var i = 0; i < 5; i++)
            await Open(hub.As(Supervisor), new OpenItem.Command("OffSystem", null, "SCJG", null, $"第{i}件"));

        var (seen, after) = (new List<Guid>(), default(ReadItems.Cursor));
        do
        {
            var page = await List(hub, new(ItemState.Open, null, null, after, 2));
            seen.AddRange(page.Rows.Select(r => r.Item.Id));
            after = page.Next;
        }
        while (after is not null);

        Assert.Equal((5, 5), (seen.Count, seen.Distinct().Count()));
    }

    private static async Task<Guid> OverdueAsync(Hub hub)
    {
        var food = await hub.FoodAccepted();
        await hub.At("2026-10-10 00:00").Sweep(food);
        await using var db = hub.Db();
        return (await db.SupervisionItems.SingleAsync(i => i.Rule == "Promised.Red")).Id;
    }

    private static Task<Guid> Open(Hub hub, OpenItem.Command command, IdempotencyKey? key = null) => hub.Ask((OpenItem.Handler h) =>
        h.HandleAsync(command, key ?? new IdempotencyKey("person/sup", Guid.CreateVersion7().ToString("N"), "h"), CancellationToken.None));

    private static Task<ReadItems.Page> List(Hub hub, ReadItems.Query query) => hub.Ask((ReadItems.Handler h) => h.ListAsync(query, CancellationToken.None));

    private static Task<bool> Do(Hub hub, Func<ActOnItem.Handler, Task> act) => hub.Ask(async (ActOnItem.Handler h) =>
    {
        await act(h);
        return true;
    });
}

using ApprovalHub.Domain.Cases;
using ApprovalHub.Features.Dispatch;
using ApprovalHub.Features.Tracking;
using ApprovalHub.Tests.Kit;

namespace ApprovalHub.Features.Tests.Tracking;

public sealed class List_of_cases
{
    private const string Food = "食品经营许可", Road = "占用、挖掘城市道路许可";

    [HubFact]
    public async Task A_department_sees_its_own_cases_and_those_in_which_it_is_asked_and_no_others()
    {
        await using var hub = await Hub.OpenAsync();
        var food = await hub.As(Hub.Clerk).ReceiveAndAccept(Food, Applicants.Person);
        var road = await hub.At("2026-09-21 10:00").ReceiveAndAccept(Road, Applicants.Company);

        Assert.Equal([road.CaseId, food.CaseId], await Ids(hub, new()));
        Assert.Equal([food.CaseId], await Ids(hub.As("scjg-rev1"), new()));
        Assert.Equal([road.CaseId], await Ids(hub.As("csgl-rev1"), new()));
        Assert.Equal([road.CaseId], await Ids(hub.As("gajj-rev1"), new()));
        Assert.Empty(await Ids(hub.As("wsjk-rev1"), new()));
    }

    [HubFact]
    public async Task Pages_follow_each_other_without_a_gap_or_a_double_in_every_order()
    {
        await using var hub = await Hub.OpenAsync();
        var all = new List<Guid>();
        for (var i = 0; i < 7; i++)
            all.Add((await hub.As(Hub.Clerk).ReceiveAndAccept(i % 2 == 0 ? Road : Food, i < 4 ? Applicants.Company : Applicants.Person)).CaseId);

        foreach (var (who, query) in new[] { (Hub.Clerk, new ListCases.Query()), (Hub.Clerk, new() { Words = "1141" }), ("gajj-rev1", new() { Words = "新乡" }), (Hub.Clerk, new() { Words = "新" }) })
        {
            var whole = (await Ask(hub.As(who), query)).Rows.Select(r => r.Id).ToList();
            var paged = new List<Guid>();
            Guid? after = null;
            do
            {
                var page = await Ask(hub, query with { After = after, Take = 2 });
                paged.AddRange(page.Rows.Select(r => r.Id));
                after = page.Next;
            }
            while (after is not null);
            Assert.True(whole.Count is 7 or 4 or 2);
            Assert.Equal(whole, paged);
        }
    }

    [HubFact]
    public async Task A_case_is_found_by_its_number_its_applicant_and_the_number_of_the_applicant()
    {
        await using var hub = await Hub.OpenAsync();
        var rare = Applicants.Company with { Name = "新乡市𠮷祥餐饮有限公司" };
        var one = await hub.As(Hub.Clerk).Receive(Food, rare);
        var other = await hub.Receive(Food, Applicants.Person);

        Assert.Equal([one.CaseId], await Ids(hub, new() { Words = one.Number }));
        Assert.Equal([one.CaseId], await Ids(hub, new() { Words = "新乡市" }));
        Assert.Equal([one.CaseId], await Ids(hub, new() { Words = "新乡市𠮷" }));
        Assert.Empty(await Ids(hub, new() { Words = "餐饮" }));
        Assert.Equal([other.CaseId], await Ids(hub, new() { Words = Applicants.Person.IdNumber.ToLowerInvariant() }));
    }

    [HubFact]
    public async Task Filters_hold_together()
    {
        await using var hub = await Hub.OpenAsync();
        var green = await hub.As(Hub.Clerk).Receive(Hub.Application(Food, Applicants.Person) with { GreenReason = "重大项目" });
        await hub.As("scjg-head").Act(green, (c, act) => c.ApproveGreen("同意", act));
        var road = await hub.As(Hub.Clerk).At("2026-09-22 10:00").ReceiveAndAccept(Road, Applicants.Company);

        Assert.Equal([green.CaseId], await Ids(hub, new() { Lane = Lane.Green }));
        Assert.Equal([road.CaseId], await Ids(hub, new() { Lane = Lane.Normal }));
        Assert.Equal([green.CaseId], await Ids(hub, new() { State = CaseState.Received }));
        Assert.Equal([road.CaseId], await Ids(hub, new() { Department = "CSGL" }));
        Assert.Equal([road.CaseId], await Ids(hub, new() { Matter = DemoCentre.Matter(Road).Code }));
        Assert.Equal([road.CaseId], await Ids(hub, new() { From = new DateOnly(2026, 9, 22), To = new DateOnly(2026, 9, 22) }));
        Assert.Equal([green.CaseId], await Ids(hub, new() { To = new DateOnly(2026, 9, 21) }));
        Assert.Empty(await Ids(hub, new() { Department = "CSGL", State = CaseState.Received }));
        var row = Assert.Single((await Ask(hub, new() { Department = "CSGL" })).Rows);
        Assert.Equal(("城管", "并联审查"), (row.DepartmentName, row.Step));
    }

    [HubFact]
    public async Task A_name_is_found_whatever_its_length_and_letters()
    {
        await using var hub = await Hub.OpenAsync();
        var eighteen = await hub.As(Hub.Clerk).Receive(Food, Applicants.Company with { Name = "新乡市红旗区示例餐饮管理服务有限公司" }); // as long as an identity number
        var latin = await hub.Receive(Food, Applicants.Person with { Name = "Maria Lopez" });

        Assert.Equal([eighteen.CaseId], await Ids(hub, new() { Words = "新乡市红旗区示例餐饮管理服务有限公司" }));
        Assert.Equal([latin.CaseId], await Ids(hub, new() { Words = "Maria" }));
        Assert.Equal([latin.CaseId], await Ids(hub, new() { Words = "Maria L" }));
    }

    [HubFact]
    public async Task Who_is_away_today_sees_no_case()
    {
        await using var hub = await Hub.OpenAsync();
        await hub.As(Hub.Clerk).ReceiveAndAccept(Food, Applicants.Person);
        await hub.Leave("scjg-rev1", new(2026, 9, 18), new(2026, 9, 18));

        Assert.Empty(await Ids(hub.As("scjg-rev1"), new()));
    }

    [HubFact]
    public async Task The_next_page_follows_a_case_that_went_on_meanwhile()
    {
        await using var hub = await Hub.OpenAsync();
        var first = await hub.As(Hub.Clerk).At("2026-09-18 10:00").Receive(Food, Applicants.Person);
        var second = await hub.At("2026-09-18 10:01").Receive(Food, Applicants.Person);
        var third = await hub.At("2026-09-18 10:02").Receive(Food, Applicants.Person);
        var received = new ListCases.Query { State = CaseState.Received, Take = 1 };
        var page = await Ask(hub, received);
        await hub.Complete(third, "收件受理", "Accepted");

        var next = await Ask(hub, received with { After = page.Next });

        Assert.Equal(third.CaseId, page.Next);
        Assert.Equal([second.CaseId], next.Rows.Select(r => r.Id));
        Assert.Equal(first.CaseId, (await Ask(hub, received with { After = next.Next })).Rows.Single().Id);
    }

    [HubFact]
    public async Task A_day_beyond_every_calendar_is_refused()
    {
        await using var hub = await Hub.OpenAsync();
        hub.As(Hub.Clerk);

        await Refused.With("DATE_OUT_OF_RANGE", () => Ask(hub, new() { To = DateOnly.MaxValue }));
        await Refused.With("DATE_OUT_OF_RANGE", () => Ask(hub, new() { From = DateOnly.MinValue }));
        await Refused.With("DATE_OUT_OF_RANGE", () => hub.Ask((ReadHandedOver.Handler h) => h.HandleAsync(new(DateOnly.MaxValue, null, 50), CancellationToken.None)));
    }

    internal static async Task<IReadOnlyList<Guid>> Ids(Hub hub, ListCases.Query query) => [.. (await Ask(hub, query)).Rows.Select(r => r.Id)];

    internal static Task<ListCases.Page> Ask(Hub hub, ListCases.Query query) => hub.Ask((ListCases.Handler h) => h.HandleAsync(query, CancellationToken.None));
}

using ApprovalHub.Features.Tracking;
using ApprovalHub.Tests.Kit;

namespace ApprovalHub.Features.Tests.Tracking;

/// <summary>超期未办结 in the list of cases: what the board of supervision leads to.</summary>
public sealed class List_of_overdue_cases
{
    /// <summary>The food licence of 18 September 2026 is promised for 9 October, by law for the 15th.</summary>
    [HubFact]
    public async Task Those_past_a_limit_are_found_until_they_are_decided()
    {
        await using var hub = await Hub.OpenAsync();
        var (food, other) = (await hub.FoodReviewed(), await hub.FoodAccepted());
        await hub.At("2026-10-12 09:00").FoodAccepted();
        await hub.Sweep(food);
        await hub.Sweep(other);
        ListCases.Query late = new() { Overdue = ListCases.OverdueLimit.Promised }, unlawful = new() { Overdue = ListCases.OverdueLimit.Statutory };

        foreach (var who in new[] { "zwfw-sup1", "scjg-rev1" })
        {
            Assert.Equal(new[] { food.CaseId, other.CaseId }.Order(), (await List_of_cases.Ids(hub.As(who), late)).Order());
            Assert.Equal(2, (await List_of_cases.Ids(hub, late with { Department = "SCJG", Matter = DemoCentre.Matter("食品经营许可").Code })).Count);
            Assert.Empty(await List_of_cases.Ids(hub, late with { Department = "CSGL" }));
            Assert.Empty(await List_of_cases.Ids(hub, unlawful));
            var first = await List_of_cases.Ask(hub, late with { Take = 1 });
            Assert.Equal(2, (await List_of_cases.Ids(hub, late with { Take = 1, After = first.Next })).Concat(first.Rows.Select(r => r.Id)).Distinct().Count());
        }
        Assert.Empty(await List_of_cases.Ids(hub.As("csgl-rev1"), late));

        await hub.At("2026-10-19 09:00").Sweep(food);
        Assert.Equal([food.CaseId], await List_of_cases.Ids(hub.As("zwfw-sup1"), unlawful));
        await hub.As("scjg-chief").Complete(food, "决定", "Granted");
        Assert.Equal([other.CaseId], await List_of_cases.Ids(hub.As("zwfw-sup1"), late));
    }
}

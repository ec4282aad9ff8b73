using ApprovalHub.Domain.Notices;
using ApprovalHub.Features.Calendar;
using ApprovalHub.Features.Green;
using ApprovalHub.Features.Notices;
using ApprovalHub.Features.Supervision;
using ApprovalHub.Features.Tests.Calendar;
using ApprovalHub.Features.Tests.Green;
using ApprovalHub.Tests.Kit;
using Microsoft.EntityFrameworkCore;

namespace ApprovalHub.Features.Tests.Supervision;

/// <summary>Boards and ledgers name cases to who may not open them, and say so.</summary>
public sealed class Case_links
{
    private const string Administrator = "zwfw-admin1";

    [HubFact]
    public async Task An_administrator_sees_that_a_case_is_there_and_cannot_open_it()
    {
        await using var hub = await Hub.OpenAsync();
        var food = await Quotas.Asked(hub);
        await Quotas.Approve(hub, food, "scjg-head");

        Assert.False(Assert.Single(await Uses(hub.As(Administrator))).SeesCase);
        Assert.True(Assert.Single(await Uses(hub.As("scjg-head"))).SeesCase);
        Assert.True(Assert.Single(await Uses(hub.As("zwfw-sup1"))).SeesCase);

        var moved = await hub.As(Administrator).Ask((PreviewEdit.Handler h) => h.HandleAsync(Typhoon.Close("2026-09-21", "台风", null), null, 50, CancellationToken.None));
        Assert.False(Assert.Single(moved.Lines).SeesCase);
        var messages = await hub.Ask((LookAfterMessages.Handler h) => h.ListAsync(new(MessageState.Pending, null, 50), CancellationToken.None));
        Assert.NotEmpty(messages.Rows);
        Assert.All(messages.Rows, row => Assert.False(row.SeesCase));
    }

    [HubFact]
    public async Task An_item_leads_to_its_case_who_may_see_it()
    {
        await using var hub = await Hub.OpenAsync();
        var food = await hub.FoodAccepted();
        await hub.At("2026-10-10 00:00").Sweep(food);
        await using var db = hub.Db();
        var id = await db.SupervisionItems.Where(i => i.Rule == "Promised.Red").Select(i => i.Id).SingleAsync();

        Assert.False((await Item(hub.As(Administrator), id)).SeesCase);
        Assert.True((await Item(hub.As("scjg-head"), id)).SeesCase);
        Assert.True((await Item(hub.As("zwfw-sup1"), id)).SeesCase);
    }

    [HubFact]
    public async Task Figures_that_are_counted_row_by_row_are_of_a_year_at_most()
    {
        await using var hub = await Hub.OpenAsync();
        var (first, last, later) = (new DateOnly(2026, 1, 1), new DateOnly(2026, 12, 31), new DateOnly(2027, 1, 2));
        hub.As("zwfw-sup1");
        await hub.Ask((ReadStatistics.Handler h) => h.HandleAsync(new(first, last, null), CancellationToken.None));
        await Refused.With("PERIOD_WRONG", () => hub.Ask((ReadStatistics.Handler h) => h.HandleAsync(new(first, later, null), CancellationToken.None)));
        await Refused.With("PERIOD_WRONG", () => hub.Ask((ReadGreenShare.Handler h) => h.HandleAsync(new(first, later, null), CancellationToken.None)));
        await Refused.With("PERIOD_WRONG", () => hub.Ask((CountCards.Handler h) => h.HandleAsync(new(CountCards.By.Day, first, later), CancellationToken.None)));
    }

    private static async Task<IReadOnlyList<ReadUses.Row>> Uses(Hub hub) =>
        (await hub.Ask((ReadUses.Handler h) => h.HandleAsync(new(null, null, null, false), null, 50, CancellationToken.None))).Rows;

    private static Task<ReadItems.Row> Item(Hub hub, Guid id) => hub.Ask((ReadItems.Handler h) => h.ReadAsync(id, CancellationToken.None));
}

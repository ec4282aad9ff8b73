using ApprovalHub.Domain.Matters;
using ApprovalHub.Features.Tracking;
using ApprovalHub.Tests.Kit;
using Microsoft.EntityFrameworkCore;

namespace ApprovalHub.Features.Tests.Cases;

/// <summary>Acts that rest on a matter, template, engine or row that is not there (any more, or yet).</summary>
public sealed class What_the_book_does_not_hold
{
    private const string Food = "食品经营许可";

    [HubFact]
    public async Task A_matter_is_not_applied_for_before_it_is_in_force()
    {
        await using var hub = await Hub.OpenAsync();
        var content = DemoCentre.Matter(Food) with { Code = "11410702MB9010010H4000101009000" };
        await hub.Change(db => db.Add(MatterVersion.Publish([], content, hub.Today.AddDays(1), hub.Publication).Value));
        var application = Hub.Application(Food, Applicants.Company) with { MatterCode = content.Code };

        await Refused.With("MATTER_NOT_IN_FORCE", () => hub.As(Hub.Clerk).Receive(application));
    }

    [HubFact]
    public async Task A_matter_without_a_template_in_force_is_not_received()
    {
        await using var hub = await Hub.OpenAsync();
        await hub.Republish(Food, m => m with { Template = "none" });

        await Refused.With("TEMPLATE_NOT_IN_FORCE", () => hub.As(Hub.Clerk).Receive(Food, Applicants.Company));
    }

    [HubFact]
    public async Task A_case_of_another_engine_is_not_acted_on_by_this_one()
    {
        await using var hub = await Hub.OpenAsync();
        var food = await hub.FoodAccepted();
        await using (var db = hub.Db())
            await db.Cases.Where(c => c.Id == food.CaseId).ExecuteUpdateAsync(c => c.SetProperty(x => x.Engine, "Elsa"));

        await Refused.With("CASE_ON_OTHER_ENGINE", () => hub.As("scjg-rev1").Complete(food, "审查", "Passed"));
    }

    [HubFact]
    public async Task A_page_does_not_follow_a_row_that_is_not_there_or_not_to_be_seen()
    {
        await using var hub = await Hub.OpenAsync();
        var food = await hub.FoodAccepted();
        Task<ListCases.Page> Next(Guid after) => hub.Ask((ListCases.Handler h) => h.HandleAsync(new ListCases.Query { After = after }, CancellationToken.None));

        Assert.Empty((await Next(food.CaseId)).Rows);
        await Refused.With("CURSOR_UNREADABLE", () => Next(Guid.Empty));
        hub.As("wsjk-rev1");
        await Refused.With("CURSOR_UNREADABLE", () => Next(food.CaseId));
    }

    /// <summary>SQLite and SQL Server keep such a character; PostgreSQL cannot, and says so.</summary>
    [HubFact]
    public async Task A_character_that_the_database_cannot_keep_is_explained()
    {
        await using var hub = await Hub.OpenAsync();

        var fault = await Record.ExceptionAsync(() => hub.As(Hub.Clerk).Ask((ListCases.Handler h) => h.HandleAsync(new ListCases.Query { Department = "A\0B" }, CancellationToken.None)));

        Assert.Equal(TestDatabase.Name == "PostgreSql", fault is not null);
        if (fault is not null)
            Assert.Equal("TEXT_NOT_STORABLE", TestDatabase.Provider.Explain(fault)?.Code);
    }
}

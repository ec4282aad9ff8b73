using ApprovalHub.Domain.Clocks;
using ApprovalHub.Domain.Matters;
using ApprovalHub.Domain.Process.Life;
using ApprovalHub.Tests.Kit;

namespace ApprovalHub.Features.Tests.Templates;

/// <summary>A moved case stays on its version of the matter: a later template must have what that asks, whatever the matter in force asks.</summary>
public sealed class Moves_and_matters
{
    private const string Food = "食品经营许可";

    [HubFact]
    public async Task A_case_whose_matter_version_asks_what_the_later_template_lacks_stays_where_it_is()
    {
        await using var hub = await MoveActs.OpenAsync();
        var fits = await hub.FoodAccepted();
        var testing = new SpecialProcedure(SpecialProcedureKind.Testing, false, Limit.WorkDays(5), "行政许可法第四十五条");
        hub.Clock.Advance(TimeSpan.FromDays(1));
        await hub.Republish(Food, m => m with { SpecialProcedures = [.. m.SpecialProcedures, testing] });
        var asksMore = await hub.FoodAccepted();
        hub.Clock.Advance(TimeSpan.FromDays(1));
        await hub.Republish(Food, m => m with { SpecialProcedures = [.. m.SpecialProcedures.Where(p => p.Kind != testing.Kind)] });
        await hub.Publishes(MoveActs.Renamed, hub.Today);

        var seen = await hub.Foresees();

        var line = seen.Lines.Single(l => l.Case.Id == asksMore.CaseId);
        Assert.Null(line.After);
        Assert.Equal(["MOVE_MATTER_UNFIT", "TEMPLATE_NO_PROCEDURE"], line.Findings.Select(f => f.Code));
        Assert.Equal(("1", DemoCentre.Matter(Food).Name), (line.Findings[0].Args["count"], line.Findings[0].Args["matterName"]));
        Assert.NotNull(seen.Lines.Single(l => l.Case.Id == fits.CaseId).After);

        var move = await hub.ProposesWith(new(MoveActs.OneToTwo, await hub.Suggested(), "新版本环节更清楚", [.. seen.Lines.Select(l => new MovingCase(l.Case.Id, l.Case.Revision))]));
        await hub.Confirms(move);
        await hub.GoesOn(move);

        var sheet = await hub.Move(move.Id);
        Assert.Equal([fits.CaseId], sheet.Progress.Moved);
        Assert.Equal("MOVE_MATTER_UNFIT", Assert.Single(sheet.Progress.Refused).Value.Code);
        Assert.Equal(1, (await hub.Case(asksMore)).TemplateVersion);
    }
}

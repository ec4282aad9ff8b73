using ApprovalHub.Domain.Process.Life;
using ApprovalHub.Features.Templates;
using ApprovalHub.Tests.Kit;

namespace ApprovalHub.Features.Tests.Templates;

/// <summary>A move of cases wants an administrator's reason and a second person, and is about what is there.</summary>
public sealed class Signed_moves
{
    [HubFact]
    public async Task Maker_is_not_checker_and_others_have_no_part_in_it()
    {
        await using var hub = await OpenAsync();
        await Refused.With("ADMINISTRATORS_ONLY", () => hub.Proposes(by: TemplateActs.Second));
        await Refused.With("TEXT_MISSING", () => hub.Proposes(reason: " "));
        var move = await hub.Proposes();

        await Refused.With("MOVE_NEEDS_ANOTHER", () => hub.Confirms(move, TemplateActs.Maker));
        await Refused.With("TEMPLATE_NOT_YOURS", () => hub.Confirms(move, "scjg-chief"));
        await hub.Change(db => db.Leaves.Add(new Domain.People.Leave(DemoCentre.Person(TemplateActs.Maker), hub.Today, hub.Today)));
        await Refused.With("MOVE_NEEDS_ANOTHER", () => hub.Confirms(move, "zwfw-admin2"));
        Assert.Equal(0, await hub.GoesOn(move));
        Assert.Equal(1, (await hub.Case(await hub.FoodAccepted())).TemplateVersion - 1);
    }

    [HubFact]
    public async Task What_is_dropped_stays_dropped_and_moves_nothing()
    {
        await using var hub = await OpenAsync();
        var move = await hub.Proposes();
        await hub.Drops(move);

        var dropped = (await hub.Move(move.Id)).Progress.Move;
        Assert.Equal((MoveState.Dropped, "先不迁"), (dropped.State, dropped.DropReason));
        await Refused.With("MOVE_NOT_OPEN", () => hub.Confirms(dropped));
        await hub.GoesOn(move);
        Assert.Empty((await hub.Move(move.Id)).Progress.Moved);
    }

    [HubFact]
    public async Task It_is_about_nodes_cases_and_versions_that_are_there()
    {
        await using var hub = await OpenAsync();
        var (nodes, seen) = (await hub.Suggested(), await hub.Foresees());
        var one = new MovingCase(seen.Lines[0].Case.Id, seen.Lines[0].Case.Revision);
        var good = new MoveCases.Command(MoveActs.OneToTwo, nodes, "换版本", [one]);

        await Refused.With("MOVE_NODE_UNKNOWN", () => hub.ProposesWith(good with { Nodes = new Dictionary<string, string> { ["ghost"] = "check" } }));
        await Refused.With("MOVE_NO_CASES", () => hub.ProposesWith(good with { Cases = [] }));
        await Refused.With("MOVE_CASE_ELSEWHERE", () => hub.ProposesWith(good with { Cases = [one, one] }));
        await Refused.With("MOVE_CASE_ELSEWHERE", () => hub.ProposesWith(good with { Cases = [new MovingCase(Guid.CreateVersion7(), 1)] }));
        await Refused.With("MOVE_TOO_MANY", () => hub.ProposesWith(good with { Cases = [.. Enumerable.Range(0, 1_001).Select(_ => one)] }));
        await Refused.With("MOVE_SAME_VERSION", () => hub.ProposesWith(good with { Between = new(MoveActs.Site, 1, 1) }));
        await Refused.With("TEMPLATE_UNKNOWN", () => hub.ProposesWith(good with { Between = new(MoveActs.Site, 1, 9) }));
        await Refused.With("MOVE_UNKNOWN", () => hub.Move(Guid.CreateVersion7()));
    }

    [HubFact]
    public async Task Nobody_is_taken_to_a_version_that_does_not_serve_yet()
    {
        await using var hub = await MoveActs.OpenAsync();
        await hub.FoodAccepted();
        await hub.Publishes(MoveActs.Renamed, hub.Today.AddDays(20));

        await Refused.With("MOVE_VERSION_NOT_IN_USE", () => hub.Proposes());
    }

    [HubFact]
    public async Task A_mapping_that_loses_an_open_step_moves_nobody_and_says_where()
    {
        await using var hub = await OpenAsync();
        var nodes = (await hub.Suggested()).Where(n => n.Key != "review").ToDictionary();

        var line = Assert.Single((await hub.Ask((PlanMove.Handler h) => h.ForeseeAsync(MoveActs.OneToTwo, nodes, CancellationToken.None))).Lines);
        Assert.Equal(["MOVE_STEP_UNMAPPED review"], line.Findings.Select(f => $"{f.Code} {f.NodeId}"));
        var move = await hub.ProposesWith(new(MoveActs.OneToTwo, nodes, "换版本", [new MovingCase(line.Case.Id, line.Case.Revision)]));
        await hub.Confirms(move);
        await hub.GoesOn(move);

        Assert.Equal("MOVE_STEP_UNMAPPED", Assert.Single((await hub.Move(move.Id)).Progress.Refused).Value.Code);
    }

    private static async Task<Hub> OpenAsync()
    {
        var hub = await MoveActs.OpenAsync();
        await hub.FoodAccepted();
        await hub.Publishes(MoveActs.Renamed, hub.Today);
        return hub;
    }
}

using System.Text.Json.Nodes;
using ApprovalHub.Domain.Process.Life;
using ApprovalHub.Domain.Process.Moving;
using ApprovalHub.Features.Templates;
using ApprovalHub.Tests.Kit;

namespace ApprovalHub.Features.Tests.Templates;

/// <summary>What two persons do to take running cases to another version, as tests say it.</summary>
internal static class MoveActs
{
    public const string Site = "standard-site-visit";

    public static PlanMove.Between OneToTwo { get; } = new(Site, 1, 2);

    /// <summary>The review has another id, name and limit, the correction another limit.</summary>
    public static string Renamed => TemplateActs.Shipped(Site, json =>
    {
        Node(json, "review")["metadata"]!["displayText"] = "实质审查";
        Node(json, "review")["limit"]!["expression"]!["value"] = "2 WorkDay";
        Node(json, "correction")["limit"]!["expression"]!["value"] = "20 WorkDay";
    }).Replace("\"review\"", "\"check\"", StringComparison.Ordinal);

    public static JsonObject Node(JsonNode json, string id) => json["root"]!["activities"]!.AsArray().Single(a => a!["id"]!.GetValue<string>() == id)!.AsObject();

    /// <summary>A hub whose database is thrown away afterwards, as its templates change.</summary>
    public static async Task<Hub> OpenAsync()
    {
        var hub = await Hub.OpenAsync();
        await hub.Change(_ => { });
        return hub;
    }

    /// <summary>The suggestions, as a mapping.</summary>
    public static async Task<IReadOnlyDictionary<string, string>> Suggested(this Hub hub) =>
        (await hub.As(TemplateActs.Maker).Ask((PlanMove.Handler h) => h.SuggestAsync(OneToTwo, CancellationToken.None))).Matches.ToDictionary((NodeMatch m) => m.From, m => m.To);

    public static async Task<PlanMove.Foreseen> Foresees(this Hub hub)
    {
        var nodes = await hub.Suggested();
        return await hub.Ask((PlanMove.Handler h) => h.ForeseeAsync(OneToTwo, nodes, CancellationToken.None));
    }

    /// <summary>Asks for the move of what the dry run has shown.</summary>
    public static async Task<TemplateMove> Proposes(this Hub hub, PlanMove.Foreseen? seen = null, string by = TemplateActs.Maker, string? reason = "新版本环节更清楚")
    {
        var nodes = await hub.Suggested();
        seen ??= await hub.Foresees();
        var cases = seen.Lines.Where(l => l.After is not null).Select(l => new MovingCase(l.Case.Id, l.Case.Revision)).ToList();
        return await hub.ProposesWith(new(OneToTwo, nodes, reason, cases), by);
    }

    public static async Task<TemplateMove> ProposesWith(this Hub hub, MoveCases.Command command, string by = TemplateActs.Maker)
    {
        var id = await hub.As(by).Ask((MoveCases.Handler h) => h.ProposeAsync(command, CancellationToken.None));
        return (await hub.Move(id)).Progress.Move;
    }

    public static Task<bool> Confirms(this Hub hub, TemplateMove move, string by = TemplateActs.Second) => hub.As(by).Ask(async (MoveCases.Handler h) =>
    {
        await h.ConfirmAsync(move.Id, move.Revision, CancellationToken.None);
        return true;
    });

    public static Task<bool> Drops(this Hub hub, TemplateMove move, string by = TemplateActs.Second, string? reason = "先不迁") => hub.As(by).Ask(async (MoveCases.Handler h) =>
    {
        await h.DropAsync(move.Id, move.Revision, reason, CancellationToken.None);
        return true;
    });

    /// <summary>The next cases, as the server's own job moves them.</summary>
    public static Task<int> GoesOn(this Hub hub, TemplateMove move) => hub.Ask((GoOnMoving.Handler h) => h.HandleAsync(move.Id, GoOnMoving.AtOnce, CancellationToken.None));

    /// <summary>Asked for, signed and carried out.</summary>
    public static async Task<ReadMoves.Sheet> Moves(this Hub hub, PlanMove.Foreseen? seen = null)
    {
        var move = await hub.Proposes(seen);
        await hub.Confirms(move);
        await hub.GoesOn(move);
        return await hub.Move(move.Id);
    }

    public static Task<ReadMoves.Sheet> Move(this Hub hub, Guid id) => hub.As(TemplateActs.Maker).Ask((ReadMoves.Handler h) => h.ReadAsync(id, CancellationToken.None));
}

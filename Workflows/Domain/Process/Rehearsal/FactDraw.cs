using ApprovalHub.Domain.Process.Tables;

namespace ApprovalHub.Domain.Process.Rehearsal;

/// <summary>Draws the facts of cases that are made up: for each field that a branch asks for, values that its conditions tell apart.</summary>
internal sealed class FactDraw
{
    private const int Tries = 64;
    private readonly Scene scene;
    private readonly Lots lots;
    private readonly List<(string Name, string[] Values)> fields;

    public FactDraw(Scene scene, ConditionFields known, Lots lots)
    {
        (this.scene, this.lots) = (scene, lots);
        fields = [.. scene.Definition.Nodes.SelectMany(n => n.Settings.Rules).SelectMany(r => r.Conditions).Distinct().GroupBy(c => c.Field, StringComparer.Ordinal)
            .Select(g => (g.Key, Values(known.Of(g.Key) ?? new ConditionField(g.Key, FieldKind.Free), [.. g])))];
    }

    /// <summary>Of some tries the one that hits most rows of branches that no case has hit.</summary>
    public ProcessFacts Next(Coverage coverage) => Enumerable.Range(0, Tries).Select(_ => One()).MaxBy(coverage.News)!;

    private ProcessFacts One()
    {
        var values = fields.Where(f => f.Values.Length > 0).Select(f => KeyValuePair.Create(f.Name, f.Values[lots.Next(f.Values.Length)]))
            .Where(v => v.Value.Length > 0).ToDictionary(StringComparer.Ordinal);
        var mandatory = scene.Matter.SpecialProcedures.Where(p => p.Mandatory).Select(p => p.Kind.ToString());
        var asked = values.GetValueOrDefault("case.procedures", "").Split(',', StringSplitOptions.RemoveEmptyEntries);
        values["case.procedures"] = string.Join(',', scene.Matter.SpecialProcedures.Select(p => p.Kind.ToString()).Where(k => asked.Contains(k) || mandatory.Contains(k)));
        var green = values.TryGetValue("case.lane", out var lane) ? lane == "green" : lots.Next(4) == 0;
        var online = scene.Matter.Online && (values.TryGetValue("case.channel", out var channel) ? channel == "online" : lots.Next(4) == 0);
        return PlayedFacts.Of(scene.Matter, green, online, values);
    }

    /// <summary>A value of each sort; nobody types the signs that stand between others in a witness.</summary>
    private static string[] Values(ConditionField field, IReadOnlyList<BranchCondition> conditions)
    {
        var candidates = FieldValues.Candidates(field, conditions) ?? [.. conditions.Select(c => c.Value), ""];
        return [.. candidates.Select(v => new string([.. v.Select(c => char.IsControl(c) ? ' ' : c)]).Trim()).Distinct().Take(64)];
    }
}

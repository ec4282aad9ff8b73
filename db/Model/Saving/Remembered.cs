using ApprovalHub.Features.Ports;

namespace ApprovalHub.Db.Model.Saving;

/// <summary>An object, and all that belonged to it, as their rows were at one moment.</summary>
internal sealed class Remembered : IRemembered
{
    private readonly Dictionary<object, Value[]> rows = new(ReferenceEqualityComparer.Instance);

    /// <summary>Remembers nothing: whatever is met then is new.</summary>
    public static Remembered Nothing { get; } = new();

    public static Remembered Of(object root, SavePlan plan)
    {
        var remembered = new Remembered();
        foreach (var (one, type) in plan.Graph(root))
            remembered.rows.Add(one, type.Read(one));
        return remembered;
    }

    /// <summary>What has to be written of the objects and all that belongs to them now, in the order in which it has to be.</summary>
    public List<Row> Changes(IEnumerable<object> roots, SavePlan plan)
    {
        var (changes, met) = (new List<Row>(), 0);
        foreach (var (one, type) in roots.SelectMany(plan.Graph))
        {
            var now = type.Read(one);
            if (!rows.TryGetValue(one, out var before))
                changes.Add(new Row(type.Type, now, []));
            else if (++met > 0 && type.Change(before, now) is { } changed)
                changes.Add(changed);
        }
        if (met < rows.Count)
            throw new InvalidOperationException("An act cannot take a row away.");
        changes.Sort(RowOrder.Instance);
        return changes;
    }
}

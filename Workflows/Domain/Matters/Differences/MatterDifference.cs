namespace ApprovalHub.Domain.Matters.Differences;

/// <summary>What differs between two contents of a matter, field by field.</summary>
public static class MatterDifference
{
    private static readonly Dictionary<string, string> PartOfOrder = new(StringComparer.Ordinal)
    {
        ["materialOrder"] = MatterFact.Material,
        ["procedureOrder"] = MatterFact.Procedure,
        ["questionOrder"] = MatterFact.Question,
        ["formLayout"] = MatterFact.FormField,
        ["formOrder"] = MatterFact.FormField,
    };

    /// <summary>All differences, in the order in which people read a guide; empty exactly where the contents are the same.</summary>
    /// <param name="before">The older content.</param>
    /// <param name="after">The newer one.</param>
    public static IReadOnlyList<MatterChange> Between(MatterContent before, MatterContent after)
    {
        var (was, isNow) = (MatterFacts.Of(before), MatterFacts.Of(after));
        var (old, now) = (was.ToLookup(Place), isNow.ToLookup(Place));
        var names = Names(was).Concat(Names(isNow)).GroupBy(n => n.Key).ToDictionary(g => g.Key, g => g.Last().Value);
        var (gone, come) = (Parts(was).Except(Parts(isNow)).ToHashSet(), Parts(isNow).Except(Parts(was)).ToHashSet());
        var places = isNow.Select(Place).Concat(was.Select(Place)).Distinct();
        var changes = places.Where(place => !gone.Contains((place.Part, place.Key)) && !come.Contains((place.Part, place.Key)))
            .Select(place => Change([.. old[place]], [.. now[place]], names))
            .Where(change => change.Differs && !(PartOfOrder.TryGetValue(change.Field, out var part) && gone.Concat(come).Any(p => p.Part == part)));
        return
        [
            .. changes,
            .. come.Select(part => new MatterChange(part.Part, part.Key, names[part], "", FactKind.Text, [], [names[part]])),
            .. gone.Select(part => new MatterChange(part.Part, part.Key, names[part], "", FactKind.Text, [names[part]], [])),
        ];
    }

    /// <summary>What is said twice of one part, as a question that is asked twice, is held against each other in order.</summary>
    private static MatterChange Change(IReadOnlyList<MatterFact> before, IReadOnlyList<MatterFact> after, Dictionary<(string, string), string> names) => new(
        after[0].Part, after[0].Key, names[(after[0].Part, after[0].Key)], after[0].Field, after[0].Kind,
        [.. before.SelectMany(f => f.Values)], [.. after.SelectMany(f => f.Values)]);

    private static (string Part, string Key, string Field) Place(MatterFact fact) => (fact.Part, fact.Key, fact.Field);

    private static IEnumerable<(string Part, string Key)> Parts(IEnumerable<MatterFact> facts) => facts.Select(f => (f.Part, f.Key)).Distinct();

    /// <summary>The name of each part as people know it: that of a material or a field of the form, else its key.</summary>
    private static IEnumerable<KeyValuePair<(string Part, string Key), string>> Names(IEnumerable<MatterFact> facts) => facts
        .GroupBy(f => (f.Part, f.Key)).Select(g => KeyValuePair.Create(g.Key, g.Key.Part is MatterFact.Material or MatterFact.FormField ? g.First(f => f.Field == "name").Values[0] : g.Key.Key));
}

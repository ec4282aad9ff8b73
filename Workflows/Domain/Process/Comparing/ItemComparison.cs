using System.Collections.Immutable;

namespace ApprovalHub.Domain.Process.Comparing;

/// <summary>Which items of a list came, went and changed their order; the same item may stand in it several times.</summary>
internal static class ItemComparison
{
    public static IEnumerable<DefinitionChange> Changes(ImmutableArray<string> before, ImmutableArray<string> after, string input, ProcessNode node)
    {
        var (gone, come) = (Beyond(before, after), Beyond(after, before));
        foreach (var item in gone) yield return Change(ChangeSort.ItemRemoved).With("item", item);
        foreach (var item in come) yield return Change(ChangeSort.ItemAdded).With("item", item);
        if (!Kept(before, gone).SequenceEqual(Kept(after, come))) yield return Change(ChangeSort.ItemsReordered);

        DefinitionChange Change(ChangeSort sort) => new DefinitionChange(sort, node.Id, node.Name).With("input", input);
    }

    /// <summary>What the one list holds more often than the other: the last of each.</summary>
    private static List<string> Beyond(ImmutableArray<string> one, ImmutableArray<string> other)
    {
        var rest = other.CountBy(i => i, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);
        var beyond = new List<string>();
        foreach (var item in one)
        {
            if (rest.GetValueOrDefault(item) > 0) rest[item]--;
            else beyond.Add(item);
        }

        return beyond;
    }

    private static IEnumerable<string> Kept(ImmutableArray<string> items, List<string> beyond)
    {
        var left = beyond.ToList();
        return items.Reverse().Where(i => !left.Remove(i)).Reverse();
    }
}

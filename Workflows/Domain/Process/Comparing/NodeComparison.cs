using System.Collections.Immutable;
using System.Text.Json;
using ApprovalHub.Domain.Process.Reading;

namespace ApprovalHub.Domain.Process.Comparing;

/// <summary>A node that stands in both definitions: name, type, every input, and what is not understood.</summary>
internal sealed class NodeComparison(DefinitionText from, ProcessNode before, DefinitionText to, ProcessNode after)
{
    private readonly JsonElement earlier = from.Of(before);
    private readonly JsonElement later = to.Of(after);

    public IEnumerable<DefinitionChange> Changes()
    {
        if (before.Type != after.Type) yield return Change(ChangeSort.StepRetyped).With("from", before.Type).With("to", after.Type);
        if (before.Name != after.Name) yield return Change(ChangeSort.StepRenamed).With("from", before.Name).With("to", after.Name);
        KnownInput[] known = [.. KnownInput.Of(before.Type).Concat(KnownInput.Of(after.Type)).DistinctBy(i => i.Name)];
        foreach (var change in known.SelectMany(Input).Concat(Rest(known))) yield return change;
    }

    private IEnumerable<DefinitionChange> Input(KnownInput input)
    {
        var (old, now) = (Read(input, before), Read(input, after));
        if (input.IsList && !old.SequenceEqual(now)) return ItemComparison.Changes(old, now, input.Name, after);
        if (!old.SequenceEqual(now)) return [Changed(input, old.FirstOrDefault(), now.FirstOrDefault())];
        JsonLeaf[] written = [.. JsonLeaves.Between(Written(earlier, input), Written(later, input), input.Name)];
        if (written.Length == 0) return [];
        if (from.IsUnread(before, input.Name) || to.IsUnread(after, input.Name)) return written.Select(l => Changed(input, l.From, l.To));
        var foreign = written.Where(l => input.Name == "rules" && l.Path.Contains('.', StringComparison.Ordinal) && !RowMembers.Contains(l.Name)).ToList();
        return [.. foreign.Select(Foreign), .. foreign.Count < written.Length ? [Change(ChangeSort.Respelled).With("input", input.Name)] : Array.Empty<DefinitionChange>()];
    }

    private static readonly string[] RowMembers = ["all", "field", "operator", "value", "port"];

    private DefinitionChange Changed(KnownInput input, string? old, string? now) =>
        Change(ChangeSort.InputChanged).With("input", input.Name).With("from", old).With("to", now);

    private static ImmutableArray<string> Read(KnownInput input, ProcessNode node) =>
        KnownInput.Of(node.Type).Any(i => i.Name == input.Name) ? input.Read(node.Settings) : [];

    /// <summary>Data of others, the place on the canvas, and a name that is only spelled otherwise.</summary>
    private IEnumerable<DefinitionChange> Rest(KnownInput[] known)
    {
        var inputs = known.Where(i => i.Name != "result").Select(i => i.Name).ToHashSet(StringComparer.OrdinalIgnoreCase);
        foreach (var leaf in JsonLeaves.OfObjects(earlier, later, m => m is "id" or "type" || inputs.Contains(m)))
        {
            if (leaf.Path.StartsWith("metadata.designer", StringComparison.Ordinal)) yield return Change(ChangeSort.PlaceMoved).With("path", leaf.Path);
            else if (leaf.Path is "customProperties.result" && known.Any(i => i.Name == "result")) continue;
            else if (leaf.Path is not ("metadata.displayText" or "name")) yield return Foreign(leaf);
            else if (before.Name == after.Name) yield return Change(ChangeSort.Respelled).With("input", leaf.Path);
        }
    }

    private DefinitionChange Foreign(JsonLeaf leaf) => Change(ChangeSort.ForeignChanged).With("path", leaf.Path).With("from", leaf.From).With("to", leaf.To);

    private DefinitionChange Change(ChangeSort sort) => new(sort, after.Id, after.Name);

    /// <summary>The value as it is written, a list in Elsa Studio's text form opened.</summary>
    private static JsonElement? Written(JsonElement activity, KnownInput input)
    {
        var holder = input.Name == "result" ? activity.Member("customProperties") : activity;
        if (holder?.Member(input.Name) is not { } found) return null;
        if (found.Member("expression")?.Member("value") is { } value) found = value;
        return input.IsList && found.ValueKind == JsonValueKind.String ? InputReader.Inner(found.GetString()!) ?? found : found;
    }
}

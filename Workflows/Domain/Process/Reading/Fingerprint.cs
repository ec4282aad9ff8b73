using System.Globalization;

namespace ApprovalHub.Domain.Process.Reading;

/// <summary>A short mark of a definition's nodes and lines (FNV-1a): tells whether a state was made on just this definition.</summary>
internal static class Fingerprint
{
    public static string Of(DefinitionHead head, IReadOnlyList<ProcessNode> nodes, IReadOnlyList<NodeConnection> connections)
    {
        var hash = 2166136261u;
        foreach (var node in nodes) Mix(node.Id + "\n" + node.Type);
        foreach (var line in connections) Mix(line.Source + "\n" + line.Port + "\n" + line.Target);
        return string.Create(CultureInfo.InvariantCulture, $"{head.Id}:{head.Version}:{hash:x8}");

        void Mix(string text)
        {
            foreach (var c in text) hash = (hash ^ c) * 16777619u;
            hash = (hash ^ '\n') * 16777619u;
        }
    }
}

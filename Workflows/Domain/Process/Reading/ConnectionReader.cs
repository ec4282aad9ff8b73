using System.Text.Json;
using ApprovalHub.Domain.Kernel;

namespace ApprovalHub.Domain.Process.Reading;

/// <summary>
/// Lines in both forms that Elsa knows: <c>{source:{activity,port},target:{activity,port}}</c> and, up to 3.0,
/// <c>{source,target,sourcePort,targetPort}</c>; a single old line may stand without its array.
/// </summary>
internal static class ConnectionReader
{
    public static IReadOnlyList<NodeConnection> Connections(JsonElement root, IReadOnlyList<ProcessNode> nodes)
    {
        var ids = nodes.Select(n => n.Id).ToHashSet(StringComparer.Ordinal);
        IEnumerable<JsonElement> lines = root.Array("connections");
        if (root.Member("connections") is { ValueKind: JsonValueKind.Object } single && single.Member("source") is not null) lines = [single];
        var read = lines.Select(Read).ToList();
        foreach (var line in read)
        {
            Known(ids, line.Source, line);
            Known(ids, line.Target, line);
        }

        return [.. read.Distinct()];
    }

    public static NodeConnection Read(JsonElement line)
    {
        var old = line.Member("source") is { ValueKind: JsonValueKind.String };
        var source = old ? line.Text("source") : line.Member("source")?.Text("activity");
        var target = old ? line.Text("target") : line.Member("target")?.Text("activity");
        var port = old ? line.Text("sourcePort") : line.Member("source")?.Text("port");
        return new NodeConnection(source ?? "", string.IsNullOrEmpty(port) ? "Done" : port, target ?? "");
    }

    private static void Known(HashSet<string> ids, string id, NodeConnection line)
    {
        if (ids.Contains(id)) return;
        throw Refusal.Invalid("PROCESS_DEFINITION_LINE_FROM_NOWHERE")
            .With("node", id).With("source", line.Source).With("port", line.Port).With("target", line.Target).Throwable();
    }
}

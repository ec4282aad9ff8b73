using System.Text.Json;
using ApprovalHub.Domain.Process;
using ApprovalHub.Elsa;

namespace ApprovalHub.Domain.Tests.Process.Conformance;

/// <summary>The engines that stand behind the port; Elsa's is there where the build names an ElsaVersion.</summary>
internal static class Engines
{
    private static readonly Lazy<IProcessEngine?> Elsa = new(ElsaDoor.Open);

    public static BuiltInEngine BuiltIn { get; } = new();

    /// <summary>The engine, or null where this build does not hold it.</summary>
    public static IProcessEngine? Named(string name) => name == BuiltInEngine.EngineName ? BuiltIn : Elsa.Value;

    /// <summary>The case's own books in a state: who was asked, what was answered.</summary>
    public static string Books(ProcessState state)
    {
        if (state.Engine == BuiltInEngine.EngineName) return state.Payload;
        using var payload = JsonDocument.Parse(state.Payload);
        return payload.RootElement.GetProperty("properties").GetProperty("ApprovalHub").GetString()!;
    }

    /// <summary>Ids of Elsa's bookmarks; they are the open tasks.</summary>
    public static IReadOnlyList<string> Bookmarks(ProcessState state)
    {
        using var payload = JsonDocument.Parse(state.Payload);
        return [.. payload.RootElement.GetProperty("bookmarks").GetProperty("$values").EnumerateArray().Select(b => b.GetProperty("id").GetString()!).Order(StringComparer.Ordinal)];
    }
}

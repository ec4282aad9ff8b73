using System.Reflection;
using System.Text.RegularExpressions;
using NetArchTest.Rules;

namespace ApprovalHub.Architecture.Tests.Rules;

/// <summary>Features do not meet: a use case's room knows itself and the shared rooms, no other.</summary>
internal static class Rooms
{
    private static readonly string[] Shared = ["Ports", "Acts"];

    public static IReadOnlyList<string> Faults(Assembly assembly, string root)
    {
        var rooms = Under(assembly, root);
        return [.. rooms.SelectMany(room => Faults(assembly, root, room, rooms.Except([room, .. Shared])))];
    }

    /// <summary>The names that follow the root in the assembly's namespaces.</summary>
    public static IReadOnlyList<string> Under(Assembly assembly, string root) =>
        [.. assembly.GetTypes()
            .Select(t => t.Namespace)
            .Where(n => n is not null && n.StartsWith(root + ".", StringComparison.Ordinal))
            .Select(n => n![(root.Length + 1)..].Split('.')[0])
            .Distinct()
            .Order(StringComparer.Ordinal)];

    private static IEnumerable<string> Faults(Assembly assembly, string root, string room, IEnumerable<string> others) =>
        others.SelectMany(other =>
            (Types.InAssembly(assembly).That().ResideInNamespaceMatching($"^{Regex.Escape($"{root}.{room}")}(\\.|$)")
                .ShouldNot().HaveDependencyOn($"{root}.{other}").GetResult().FailingTypeNames ?? [])
            .Select(type => $"{type} uses {root}.{other}"));
}

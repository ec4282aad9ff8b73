using System.Reflection;

namespace ApprovalHub.Architecture.Tests.Rules;

/// <summary>Rules on what a type looks like from outside.</summary>
internal static class Shapes
{
    private const BindingFlags Public = BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    /// <summary>A job can be kept in any storage and run again at any time, so it takes ids and nothing that ages.</summary>
    public static IReadOnlyList<string> JobsThatTakeMoreThanIds(IEnumerable<Type> types) =>
        [.. types.Where(IsJob)
            .SelectMany(t => t.GetMethods(Public).Where(m => !m.IsSpecialName && m.GetBaseDefinition().DeclaringType != typeof(object)))
            .SelectMany(m => m.GetParameters().Where(p => !IsId(p.ParameterType)).Select(p => $"{m.DeclaringType}.{m.Name} takes {p.ParameterType.Name} {p.Name}"))];

    /// <summary>What crosses the border is a record, an enumeration or a Refit interface; constants may stand in static classes.</summary>
    public static IReadOnlyList<string> ContractsThatAreNoRecords(IEnumerable<Type> types) =>
        [.. types.Where(t => !t.IsInterface && !t.IsEnum && !IsStatic(t) && !IsRecord(t)).Select(t => $"{t.FullName} is no record")];

    /// <summary>Interfaces that fewer than two classes fulfil (D13). Refit writes the implementation of its own, so those do not count.</summary>
    public static IReadOnlyDictionary<string, string> LoneInterfaces(IReadOnlyCollection<Type> types) =>
        types.Where(t => t.IsInterface && !IsPort(t) && !IsRefit(t))
            .Select(t => (t.FullName, Count: types.Count(other => Fulfils(other, t))))
            .Where(t => t.Count < 2)
            .ToDictionary(t => t.FullName!, t => $"has {t.Count} implementations");

    private static bool IsJob(Type type) =>
        type is { IsClass: true, IsPublic: true } && !IsStatic(type) && !type.IsAssignableTo(typeof(Attribute));

    private static bool IsId(Type type) =>
        type == typeof(Guid) || type == typeof(string) || type == typeof(CancellationToken) || type.FullName == "Hangfire.Server.PerformContext";

    private static bool IsStatic(Type type) => type is { IsAbstract: true, IsSealed: true };

    private static bool IsRecord(Type type) =>
        type.GetMethod("<Clone>$") is not null
        || (type.IsValueType && type.GetMethod("PrintMembers", BindingFlags.NonPublic | BindingFlags.Instance) is not null);

    private static bool IsPort(Type type) => type.Namespace?.StartsWith("ApprovalHub.Features.Ports", StringComparison.Ordinal) == true;

    private static bool IsRefit(Type type) =>
        type.GetMethods().Any(m => m.GetCustomAttributesData().Any(a => a.AttributeType.Namespace == "Refit"));

    private static bool Fulfils(Type type, Type wanted) =>
        type is { IsInterface: false, IsAbstract: false }
        && type.GetInterfaces().Any(i => (i.IsGenericType ? i.GetGenericTypeDefinition() : i) == wanted);
}

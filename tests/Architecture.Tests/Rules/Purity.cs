using System.Reflection;
using NetArchTest.Rules;

namespace ApprovalHub.Architecture.Tests.Rules;

/// <summary>The domain computes; it does not wait, read, write or look at the clock.</summary>
internal static class Purity
{
    private const BindingFlags Own =
        BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    private static readonly string[] Impure =
        ["System.IO", "System.Net", "System.Threading.Tasks", "System.TimeProvider", "System.Random", "System.Diagnostics.Stopwatch", "System.Console"];

    /// <summary>A <see cref="DateTime"/> does not say where its midnight is: instants are <see cref="DateTimeOffset"/>, days <see cref="DateOnly"/>.</summary>
    private static readonly Type[] NotInSignatures = [typeof(DateTime), typeof(TimeProvider), typeof(Task), typeof(ValueTask)];

    public static IReadOnlyList<string> Faults(IReadOnlyCollection<Type> types, PredicateList candidates)
    {
        var result = candidates.ShouldNot().HaveDependencyOnAny(Impure).GetResult();
        return
        [
            .. (result.FailingTypeNames ?? []).Select(name => $"{name} waits, reads, writes, draws lots or looks at the clock"),
            .. types.SelectMany(t => Signatures(t).Where(s => Mentions(s.Type)).Select(s => $"{t.FullName}.{s.Member} has a {s.Type.Name}")),
        ];
    }

    private static IEnumerable<(string Member, Type Type)> Signatures(Type type) =>
    [
        .. type.GetFields(Own).Select(f => (f.Name, f.FieldType)),
        .. type.GetMethods(Own).SelectMany(m => m.GetParameters().Select(p => p.ParameterType).Append(m.ReturnType).Select(t => (m.Name, t))),
    ];

    private static bool Mentions(Type type) =>
        NotInSignatures.Contains(type)
        || (type.HasElementType && Mentions(type.GetElementType()!))
        || (type.IsGenericType && (IsAsync(type.GetGenericTypeDefinition()) || type.GetGenericArguments().Any(Mentions)));

    private static bool IsAsync(Type open) =>
        open == typeof(Task<>) || open == typeof(ValueTask<>) || open == typeof(IAsyncEnumerable<>);
}

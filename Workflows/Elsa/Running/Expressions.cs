using Elsa.Expressions;
using Elsa.Expressions.Contracts;
using Elsa.Expressions.Models;
using Elsa.Extensions;
using Elsa.Workflows.Expressions;
using Elsa.Workflows.Memory;
using Microsoft.Extensions.DependencyInjection;

namespace ApprovalHub.Elsa.Running;

/// <summary>The kinds of expression that a definition may hold here: literals, lists as JSON, and variables. Scripts are refused before (TEMPLATE_SCRIPT).</summary>
internal sealed class Expressions : IExpressionDescriptorRegistry
{
    private readonly Dictionary<string, ExpressionDescriptor> known = new(StringComparer.Ordinal);

    public Expressions() => AddRange(
    [
        Of<LiteralExpressionHandler>("Literal", () => new Literal()),
        Of<ObjectExpressionHandler>("Object", () => new MemoryBlockReference()),
        Of<VariableExpressionHandler>("Variable", () => new Variable()),
    ]);

    public void Add(ExpressionDescriptor descriptor) => known[descriptor.Type] = descriptor;

    public void AddRange(IEnumerable<ExpressionDescriptor> descriptors)
    {
        foreach (var descriptor in descriptors) Add(descriptor);
    }

    public IEnumerable<ExpressionDescriptor> ListAll() => known.Values;

    public ExpressionDescriptor? Find(Func<ExpressionDescriptor, bool> predicate) => known.Values.FirstOrDefault(predicate);

    public ExpressionDescriptor? Find(string type) => known.GetValueOrDefault(type);

    private static ExpressionDescriptor Of<T>(string type, Func<MemoryBlockReference> reference)
        where T : IExpressionHandler => new()
        {
            Type = type,
            DisplayName = type,
            HandlerFactory = services => ActivatorUtilities.GetServiceOrCreateInstance<T>(services),
            MemoryBlockReferenceFactory = reference,
        };
}

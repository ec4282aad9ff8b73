using System.Runtime.CompilerServices;
using System.Text.Json;
using ApprovalHub.Domain.Process;
using ApprovalHub.Elsa.Activities;
using Elsa.Common;
using Elsa.Expressions.Contracts;
using Elsa.Extensions;
using Elsa.Workflows;
using Elsa.Workflows.Activities;
using Elsa.Workflows.Activities.Flowchart.Activities;
using Elsa.Workflows.Activities.Flowchart.Extensions;
using Elsa.Workflows.Models;
using Elsa.Workflows.Serialization.Serializers;
using Microsoft.Extensions.DependencyInjection;

namespace ApprovalHub.Elsa.Running;

/// <summary>Elsa.Workflows.Core in a container of its own: no store, no host, no runtime; and the definitions that it has loaded.</summary>
internal sealed class ElsaCore
{
    private readonly ServiceProvider services = Services();
    private readonly ConditionalWeakTable<ProcessDefinition, Lazy<ElsaFlow>> flows = [];

    public ElsaCore()
    {
        var registry = services.GetRequiredService<IActivityRegistry>();
        Type[] types =
        [
            typeof(Workflow), typeof(Flowchart), typeof(Start), typeof(End), typeof(Finish), typeof(FlowFork), typeof(FlowJoin),
            typeof(NotFoundActivity), .. Acts.All,
        ];
        registry.RegisterAsync(types).GetAwaiter().GetResult();
        States = new ElsaState(ActivatorUtilities.CreateInstance<JsonWorkflowStateSerializer>(services));
    }

    public AsyncServiceScope Scope() => services.CreateAsyncScope();

    public IActivitySerializer Definitions => services.GetRequiredService<IActivitySerializer>();

    public ElsaState States { get; }

    /// <summary>The definition as Elsa reads it; loaded once.</summary>
    public ElsaFlow Flow(ProcessDefinition definition) => flows.GetValue(definition, d => new Lazy<ElsaFlow>(() => Load(d))).Value;

    /// <summary>Reads a definition's root by Elsa's own serializer.</summary>
    public Flowchart Read(string json)
    {
        using var model = JsonDocument.Parse(json);
        var root = model.RootElement.TryGetProperty("root", out var camel) ? camel : model.RootElement.GetProperty("Root");
        return (Flowchart)Definitions.Deserialize(root.GetRawText());
    }

    public async Task<WorkflowGraph> GraphAsync(ProcessDefinition definition, Flowchart flowchart)
    {
        await using var scope = Scope();
        var workflow = new Workflow(flowchart) { Id = definition.Id, Identity = new WorkflowIdentity(definition.Id, definition.Version, definition.Id) };
        return await scope.ServiceProvider.GetRequiredService<IWorkflowGraphBuilder>().BuildAsync(workflow);
    }

    private ElsaFlow Load(ProcessDefinition definition)
    {
        var flowchart = Read(definition.Json);
        return new ElsaFlow(definition, flowchart) { Workflow = GraphAsync(definition, flowchart).GetAwaiter().GetResult() };
    }

    private static ServiceProvider Services()
    {
        var services = new ServiceCollection();
        services.CreateModule().UseWorkflows().UseFlowchart(f => f.UseCounterBasedExecution()).Apply();

        // What only Elsa's management and runtime would bring.
        services.AddSingleton<IExpressionDescriptorRegistry, Expressions>();
        services.AddSingleton<ISerializationOptionsConfigurator, SerializationOptionsConfigurator>();

        // A step is pure: no clock, no random ids; and merges look last.
        services.AddSingleton<ISystemClock, NoTime>();
        services.AddScoped<CountedIds>().AddScoped<IIdentityGenerator>(s => s.GetRequiredService<CountedIds>());
        services.AddSingleton<IActivitySchedulerFactory, MergesLast.Factory>();
        return services.BuildServiceProvider();
    }
}

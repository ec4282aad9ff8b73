using System.Collections.Concurrent;
using System.Text.Json;
using ApprovalHub.Domain.Kernel;
using Elsa.Workflows.Serialization.ReferenceHandlers;
using Elsa.Workflows.Serialization.Serializers;
using Elsa.Workflows.State;

namespace ApprovalHub.Elsa.Running;

/// <summary>The payload: Elsa's workflow state as Elsa writes it, with the case's own books (who was asked, what was answered) among its properties.</summary>
/// <remarks>Elsa's serializer makes new options for every call, which is most of a step's time; here they are kept, one at a time for each thread, and only forget the references.</remarks>
internal sealed class ElsaState(JsonWorkflowStateSerializer serializer)
{
    private const string Property = "ApprovalHub";

    private readonly ConcurrentBag<(JsonSerializerOptions Json, CrossScopedReferenceHandler References)> idle = [];

    /// <summary>The case's own books, without reading all of Elsa's state.</summary>
    public static string Books(string payload)
    {
        try
        {
            using var document = JsonDocument.Parse(payload);
            if (document.RootElement.TryGetProperty("properties", out var properties) && properties.TryGetProperty(Property, out var books))
                return books.GetString()!;
        }
        catch (JsonException fault)
        {
            throw Refusal.Conflict("PROCESS_STATE_UNREADABLE").With("place", fault.Path).Throwable();
        }

        throw Refusal.Conflict("PROCESS_STATE_UNREADABLE").With("place", "properties." + Property).Throwable();
    }

    public string Write(WorkflowState state, string books)
    {
        state.Properties[Property] = books;
        return With(json => JsonSerializer.Serialize(state, json));
    }

    public WorkflowState Read(string payload) => With(json => JsonSerializer.Deserialize<WorkflowState>(payload, json)!);

    private T With<T>(Func<JsonSerializerOptions, T> use)
    {
        if (!idle.TryTake(out var options))
        {
            var references = new CrossScopedReferenceHandler();
            options = (new JsonSerializerOptions(serializer.GetOptions()) { ReferenceHandler = references }, references);
        }

        options.References.Reset();
        var result = use(options.Json);
        idle.Add(options);
        return result;
    }
}

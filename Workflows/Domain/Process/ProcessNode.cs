namespace ApprovalHub.Domain.Process;

/// <summary>A node of a template.</summary>
/// <param name="Index">Place in the definition's order.</param>
/// <param name="Id">Elsa's activity id, unique within the definition.</param>
/// <param name="Type">Activity type, for example <c>ApprovalHub.Review</c>.</param>
/// <param name="Name">As people read it: <c>metadata.displayText</c>, else the name, else the id.</param>
/// <param name="Sort">What is known of the type; null for a type that is not understood.</param>
/// <param name="Settings">The node's own data.</param>
public sealed record ProcessNode(int Index, string Id, string Type, string Name, ActivitySort? Sort, StepSettings Settings);

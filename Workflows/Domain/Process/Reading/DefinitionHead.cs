namespace ApprovalHub.Domain.Process.Reading;

/// <summary>What stands around the flowchart.</summary>
internal sealed record DefinitionHead(string Id, int Version, string Name, string RootId, IReadOnlyList<TemplateFault> Faults);

namespace ApprovalHub.Api.Contracts.Templates;

/// <summary>One change from a version of a template to another, as data; whoever shows it makes the words.</summary>
/// <param name="Sort">What has changed, for example StepAdded, InputChanged, LineRemoved.</param>
/// <param name="Reach">Meaning: how cases go or what people read; Foreign: data of others; Layout: where things stand.</param>
/// <param name="NodeId">The node, or the root's id for the whole.</param>
/// <param name="NodeName">Its name.</param>
/// <param name="Args">Values by name: input, from, to, item, port, targetName, type …; an empty one means as usual.</param>
public sealed record TemplateChange(string Sort, string Reach, string NodeId, string NodeName, IReadOnlyDictionary<string, string> Args);

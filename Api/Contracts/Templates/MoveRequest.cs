namespace ApprovalHub.Api.Contracts.Templates;

/// <summary>Cases of one version are to go on on another.</summary>
/// <param name="Template">The template.</param>
/// <param name="From">The version that they run on.</param>
/// <param name="To">The version that they are to run on.</param>
/// <param name="Nodes">Ids of the later version by those of the earlier one.</param>
public sealed record MoveRequest(string Template, int From, int To, IReadOnlyDictionary<string, string> Nodes);

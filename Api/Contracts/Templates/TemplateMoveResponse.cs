namespace ApprovalHub.Api.Contracts.Templates;

/// <summary>A move with its cases and how far it is.</summary>
/// <param name="Line">Who, when, why, in which state.</param>
/// <param name="Nodes">Ids of the later version by those of the earlier one.</param>
/// <param name="Cases">Every case.</param>
/// <param name="MayConfirm">Whether the asker may sign it as the second person.</param>
public sealed record TemplateMoveResponse(
    TemplateMoveLine Line, IReadOnlyDictionary<string, string> Nodes, IReadOnlyList<TemplateMoveResponse.Outcome> Cases, bool MayConfirm)
{
    /// <param name="CaseId">The case.</param>
    /// <param name="Number">办件编号</param>
    /// <param name="MatterName">事项</param>
    /// <param name="State">Waiting, Moved or Refused.</param>
    /// <param name="Steps">Where it waits now, by name.</param>
    /// <param name="SeesCase">Whether the asker may open it.</param>
    /// <param name="Why">Why it was refused, in words.</param>
    /// <param name="Next">What to do about it.</param>
    public sealed record Outcome(Guid CaseId, string Number, string MatterName, string State, IReadOnlyList<string> Steps, bool SeesCase, string? Why, string? Next);
}

using System.Text.Json;

namespace ApprovalHub.Designer.Pages.Templates.Tree;

/// <summary>An activity of a definition. Its JSON is kept as it was but for what was edited.</summary>
/// <param name="Id">Unique in the definition.</param>
/// <param name="Type">Activity type, for example <c>ApprovalHub.Review</c>.</param>
/// <param name="Json">All of it.</param>
public sealed record DrawnStep(string Id, string Type, JsonElement Json)
{
    public const string Start = "Elsa.Start", End = "Elsa.End", Finish = "Elsa.Finish", Fork = "Elsa.FlowFork", Join = "Elsa.FlowJoin", Branch = "ApprovalHub.Branch";

    public bool IsEnd => Type is End or Finish;

    /// <summary>Whether every port has a column of its own.</summary>
    public bool IsBlock => Type is Fork or Branch;

    /// <summary>What people read.</summary>
    public string Name => Json.Get("metadata") is { } metadata && metadata.Text("displayText") is { } label && !string.IsNullOrWhiteSpace(label) ? label
        : Json.Text("name") is { Length: > 0 } name ? name : Id;
}

using System.Text.Json;
using ApprovalHub.Api.Contracts.Matters;

namespace ApprovalHub.Api.Contracts.Cases;

/// <summary>The form of a case: that of the matter version it stays on, and what stands in it.</summary>
public sealed record CaseForm
{
    public required FormShape Shape { get; init; }

    /// <summary>An object of values by field; what is not there is empty. Fields that the reader may not see stand neither here nor in the shape.</summary>
    public required JsonElement Values { get; init; }

    /// <summary>Which fields the open steps may change; without a step those of a correction in review, for the windows. For an applicant at most one, while a correction is awaited.</summary>
    public IReadOnlyList<Editable> At { get; init; } = [];

    /// <summary>A step and the fields that it may change.</summary>
    public sealed record Editable(Guid? TaskId, IReadOnlyList<string> Fields);
}

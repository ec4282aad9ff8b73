namespace ApprovalHub.Connectors.Exchange.Fields;

/// <summary>评价 as it goes over the wire. The order of the grades differs by platform (FACTS 6.2).</summary>
internal sealed record EvaluationFields
{
    public string? Satisfaction { get; init; }

    public string? Channel { get; init; }

    public string? Process { get; init; }

    public string? Time { get; init; }

    /// <summary>Option codes with commas between.</summary>
    public string? Options { get; init; }

    public string? Words { get; init; }

    public string? WindowStaffNo { get; init; }

    /// <summary>The platform's own id of it, where it was given there.</summary>
    public string? EvaluationId { get; init; }

    /// <summary>Sequence of the step that is rated; not there for the matter as a whole.</summary>
    public string? Sequence { get; init; }

    /// <summary>是否有效: the hub takes no rating back.</summary>
    public string? Valid { get; init; }
}

namespace ApprovalHub.Features.Sync;

/// <summary>The steps of a case, and what the platforms have reports of.</summary>
/// <param name="CaseId">The case.</param>
/// <param name="Steps">All its steps.</param>
/// <param name="Has">The reports of all platforms.</param>
public sealed record CaseSteps(Guid CaseId, IReadOnlyList<OpenStep> Steps, IReadOnlyList<KnownStep> Has)
{
    /// <summary>The last row of the outbox that was read.</summary>
    public int Last => Steps.Max(s => s.Step.Sequence);

    public IReadOnlyList<KnownStep> Known(string platform) => [.. Has.Where(k => k.Platform == platform)];

    /// <summary>What a platform lacks: nothing of a case that had ended before it was connected, unless it has something of it already.</summary>
    public IReadOnlyList<OpenStep> Lacked(string platform, DateTimeOffset connected)
    {
        var known = Known(platform).Select(k => k.Step).ToHashSet();
        return [.. Steps.Where(s => !known.Contains(s.Step.Step) && (known.Count > 0 || s.EndedAt is not { } end || end >= connected))];
    }
}

using ApprovalHub.Domain.Green;
using ApprovalHub.Domain.Matters;
using ApprovalHub.Domain.People;
using ApprovalHub.Domain.Supervision;

namespace ApprovalHub.Features.Matters.Import;

/// <summary>Everything that the seed files hold, checked: references resolve and every matter keeps its rules.</summary>
public sealed record SeedContent
{
    public required IReadOnlyList<Department> Departments { get; init; }

    public required IReadOnlyList<Person> People { get; init; }

    public required IReadOnlyList<Post> Posts { get; init; }

    public required IReadOnlyList<Window> Windows { get; init; }

    public required IReadOnlyList<MatterContent> Matters { get; init; }

    public required IReadOnlyList<Authorisation> Authorisations { get; init; }

    /// <summary>The rungs of all limits.</summary>
    public required IReadOnlyList<LadderRung> Ladder { get; init; }

    public required IReadOnlyList<SupervisionRule> Rules { get; init; }

    /// <summary>绿色通道额度</summary>
    public required IReadOnlyList<GreenQuota> Quotas { get; init; }
}

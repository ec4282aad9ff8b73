using ApprovalHub.Domain.Clocks;
using ApprovalHub.Domain.Green;
using ApprovalHub.Domain.Matters;
using ApprovalHub.Domain.People;
using ApprovalHub.Domain.Process;
using ApprovalHub.Domain.Supervision;

namespace ApprovalHub.Features.Acts;

/// <summary>The tables that a <see cref="Book"/> is made of.</summary>
public sealed record BookPages
{
    public required IReadOnlyList<MatterVersion> Matters { get; init; }

    public required IReadOnlyList<ProcessTemplate> Templates { get; init; }

    public required IReadOnlyList<PublishedYear> Years { get; init; }

    public required IReadOnlyList<Department> Departments { get; init; }

    public required IReadOnlyList<Window> Windows { get; init; }

    public required IReadOnlyList<Post> Posts { get; init; }

    public required IReadOnlyList<Person> People { get; init; }

    public required IReadOnlyList<Leave> Leaves { get; init; }

    public required IReadOnlyList<Authorisation> Authorisations { get; init; }

    public required IReadOnlyList<LadderRung> Rungs { get; init; }

    public required IReadOnlyList<SupervisionRule> Rules { get; init; }

    public IReadOnlyList<GreenQuota> Quotas { get; init; } = [];

    public IReadOnlyList<ClosedDays> Closures { get; init; } = [];

    public IReadOnlyList<CalendarEdit> Edits { get; init; } = [];
}

using ApprovalHub.Domain.Cases;

namespace ApprovalHub.Features.Tracking;

/// <summary>What a case is found and put in order by in the list: the columns of its indexes.</summary>
internal sealed record CaseKey
{
    public required Guid Id { get; init; }

    public required DateTimeOffset ReceivedAt { get; init; }

    public required string Number { get; init; }

    public required string Applicant { get; init; }

    public required string IdNumber { get; init; }

    public required CaseState State { get; init; }

    public required Lane Lane { get; init; }

    public required string Department { get; init; }

    public required string Matter { get; init; }

    /// <summary>超期未办结: past its promised limit and neither decided nor ended.</summary>
    public required bool Overdue { get; init; }

    /// <summary>Past its statutory limit too.</summary>
    public required bool StatutoryOverdue { get; init; }

    public static IQueryable<CaseKey> Of(IQueryable<Case> cases) => cases.Select(c => new CaseKey
    {
        Id = c.Id,
        ReceivedAt = c.ReceivedAt,
        Number = c.Number,
        Applicant = c.Applicant.Name,
        IdNumber = c.Applicant.IdNumber,
        State = c.State,
        Lane = c.Lane,
        Department = c.DepartmentCode,
        Matter = c.MatterCode,
        Overdue = c.PromisedOverdueAt != null && c.DecidedAt == null && c.EndedAt == null,
        StatutoryOverdue = c.StatutoryOverdueAt != null,
    });

    /// <summary>For who asks by time alone: nothing but the guest's row, whose index is in that order.</summary>
    public static IQueryable<CaseKey> Of(IQueryable<CaseGuest> guests) => guests.Select(g => new CaseKey
    {
        Id = g.CaseId,
        ReceivedAt = g.ReceivedAt,
        Number = "",
        Applicant = "",
        IdNumber = "",
        State = default,
        Lane = default,
        Department = "",
        Matter = "",
        Overdue = false,
        StatutoryOverdue = false,
    });

    /// <summary>The same with what else is asked for, from the cases.</summary>
    public static IQueryable<CaseKey> Of(IQueryable<CaseGuest> guests, IQueryable<Case> cases) => guests.Join(cases, g => g.CaseId, c => c.Id, (g, c) => new CaseKey
    {
        Id = g.CaseId,
        ReceivedAt = g.ReceivedAt,
        Number = c.Number,
        Applicant = c.Applicant.Name,
        IdNumber = c.Applicant.IdNumber,
        State = c.State,
        Lane = c.Lane,
        Department = c.DepartmentCode,
        Matter = c.MatterCode,
        Overdue = c.PromisedOverdueAt != null && c.DecidedAt == null && c.EndedAt == null,
        StatutoryOverdue = c.StatutoryOverdueAt != null,
    });
}

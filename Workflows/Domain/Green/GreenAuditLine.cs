using ApprovalHub.Domain.Cases;
using ApprovalHub.Domain.Kernel;
using ApprovalHub.Domain.People;

namespace ApprovalHub.Domain.Green;

/// <summary>A case of a month's sample and what was found. Its key is the case: no case is sampled twice.</summary>
public sealed class GreenAuditLine
{
    private GreenAuditLine()
    {
    }

    internal GreenAuditLine(GreenAudit audit, int sequence, Guid caseId) => (Month, Sequence, CaseId) = (audit.Month, sequence, caseId);

    public Guid CaseId { get; private set; }

    public DateOnly Month { get; private set; }

    /// <summary>Place in the draw.</summary>
    public int Sequence { get; private set; }

    public GreenFinding? Finding { get; private set; }

    /// <summary>Why.</summary>
    public string? Words { get; private set; }

    public Guid? FoundById { get; private set; }

    public string? FoundBy { get; private set; }

    public DateTimeOffset? FoundAt { get; private set; }

    /// <summary>Guards against two who find at once.</summary>
    public int Revision { get; private set; }

    /// <summary>A supervisor says once whether the green channel was justified; who asked for it or approved it does not judge it.</summary>
    public void Find(GreenFinding finding, string? words, (Guid? Asked, Guid? Approved) hands, (Actor By, DateTimeOffset At) act)
    {
        if (!act.By.Has(Role.Supervisor))
            throw Refusal.Forbidden("GREEN_FINDING_NOT_YOURS").With("person", act.By.Name).Throwable();
        if (act.By.PersonId is { } me && (hands.Asked == me || hands.Approved == me))
            throw Refusal.Conflict("MAKER_IS_NOT_CHECKER").With("person", act.By.Name).Throwable();
        if (Finding is not null)
            throw Refusal.Conflict("GREEN_FOUND_ALREADY").With("who", FoundBy).Throwable();
        (Finding, Words) = (finding, Text.Required(words, "words", 500));
        (FoundById, FoundBy, FoundAt) = (act.By.PersonId, act.By.Name, act.At);
        Revision++;
    }
}

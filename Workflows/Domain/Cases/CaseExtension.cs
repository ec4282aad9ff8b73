using ApprovalHub.Domain.Clocks;

namespace ApprovalHub.Domain.Cases;

/// <summary>An approved extension of the limits of a case (延长期限).</summary>
public sealed class CaseExtension
{
    private CaseExtension()
    {
    }

    internal CaseExtension(Case owner, ClockExtension extension)
    {
        Id = Guid.CreateVersion7(extension.ApprovedAt);
        CaseId = owner.Id;
        (Amount, Unit) = (extension.Amount.Amount, extension.Amount.Unit);
        (Approver, By, Reason, ApprovedAt) = (extension.Approver, extension.By, extension.Reason, extension.ApprovedAt);
    }

    public Guid Id { get; private set; }

    public Guid CaseId { get; private set; }

    public int Amount { get; private set; }

    public LimitUnit Unit { get; private set; }

    public ExtensionApprover Approver { get; private set; }

    public string By { get; private set; } = "";

    /// <summary>Why; told to the applicant (许可法 §42).</summary>
    public string Reason { get; private set; } = "";

    public DateTimeOffset ApprovedAt { get; private set; }

    public ClockExtension AsClockExtension() => new(new Limit(Amount, Unit), Approver, By, Reason, ApprovedAt);
}

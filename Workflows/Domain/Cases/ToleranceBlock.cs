namespace ApprovalHub.Domain.Cases;

/// <summary>After a broken promise: no tolerance for this applicant until a day (FACTS 4.7).</summary>
public sealed class ToleranceBlock
{
    private ToleranceBlock()
    {
    }

    internal ToleranceBlock(Case broken, DateOnly from, DateOnly until, string ground, DateTimeOffset at)
    {
        Id = Guid.CreateVersion7(at);
        (CaseId, CaseNumber, ApplicantIdNumber) = (broken.Id, broken.Number, broken.Applicant.IdNumber);
        (From, Until, Ground) = (from, until, ground);
    }

    public Guid Id { get; private set; }

    public Guid CaseId { get; private set; }

    public string CaseNumber { get; private set; } = "";

    public string ApplicantIdNumber { get; private set; } = "";

    public DateOnly From { get; private set; }

    /// <summary>First day on which tolerance may be given again.</summary>
    public DateOnly Until { get; private set; }

    public string Ground { get; private set; } = "";
}

using ApprovalHub.Domain.Cases;

namespace ApprovalHub.Domain.Ratings;

/// <summary>
/// 好差评: what the person served says of one service. It is given once and never changed, and by nobody else: there is no way in for the staff
/// (国办发〔2019〕51号; GB/T 39734-2020: 不得强迫或者干扰评价).
/// </summary>
public sealed class Rating
{
    private Rating()
    {
    }

    internal Rating(Case subject, RatingGiven given, RatingOrigin origin, (string? Words, DateTimeOffset CameAt) kept)
    {
        (Id, CaseId, Step) = (Guid.CreateVersion7(kept.CameAt), subject.Id, origin.Step);
        (MatterCode, DepartmentCode, RaterName) = (subject.MatterCode, subject.DepartmentCode, subject.Applicant.Name);
        (ServedById, ServedByName) = (subject.ReceivedById, subject.ReceivedById is null ? null : subject.ReceivedByName);
        (Source, SourceNumber, Grade, Words) = (origin.Source, origin.Number, given.Grade, kept.Words);
        Reasons = string.Join(',', given.Reasons.Distinct().Order());
        (GivenAt, CameAt) = (origin.At.ToUniversalTime(), kept.CameAt);
    }

    public Guid Id { get; private set; }

    public Guid CaseId { get; private set; }

    /// <summary>The step that is rated; 0 for the matter as a whole. Once each.</summary>
    public int Step { get; private set; }

    public string MatterCode { get; private set; } = "";

    /// <summary>主办部门</summary>
    public string DepartmentCode { get; private set; } = "";

    public string RaterName { get; private set; } = "";

    /// <summary>首问负责: who received the application, to whom it is traced (R-FIRSTASK); null where it came online.</summary>
    public Guid? ServedById { get; private set; }

    public string? ServedByName { get; private set; }

    public RatingSource Source { get; private set; }

    /// <summary>The platform's own number of it, or null.</summary>
    public string? SourceNumber { get; private set; }

    public RatingGrade Grade { get; private set; }

    /// <summary>Names of <see cref="RatingReason"/>, with commas between.</summary>
    public string Reasons { get; private set; } = "";

    public string? Words { get; private set; }

    /// <summary>When it was given.</summary>
    public DateTimeOffset GivenAt { get; private set; }

    /// <summary>When the hub had it.</summary>
    public DateTimeOffset CameAt { get; private set; }

    public IReadOnlyList<string> ReasonNames => Reasons.Length == 0 ? [] : Reasons.Split(',');
}

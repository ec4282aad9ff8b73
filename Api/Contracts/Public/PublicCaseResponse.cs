namespace ApprovalHub.Api.Contracts.Public;

/// <summary>A case as its applicant may see it: where it stands, what is asked of the applicant, and by when.</summary>
public sealed record PublicCaseResponse
{
    public required string Number { get; init; }

    /// <summary>实施编码</summary>
    public required string MatterCode { get; init; }

    public required string MatterName { get; init; }

    /// <summary>The form, where the matter has one as data.</summary>
    public Cases.CaseForm? Form { get; init; }

    public required string State { get; init; }

    public string? Result { get; init; }

    /// <summary>Names of the open steps, as the template has them.</summary>
    public required IReadOnlyList<string> Steps { get; init; }

    public required DateTimeOffset ReceivedAt { get; init; }

    public DateTimeOffset? AcceptedAt { get; init; }

    /// <summary>Whether the law accepted it by the passing of time (视为受理).</summary>
    public bool DeemedAccepted { get; init; }

    public DateTimeOffset? DecidedAt { get; init; }

    public DateTimeOffset? EndedAt { get; init; }

    /// <summary>Answer, Applicant, CorrectionOverdue, ToleranceOverdue or Office; null while it runs.</summary>
    public string? EndedBy { get; init; }

    /// <summary>Why it ended without a grant, in the words of whoever ended it.</summary>
    public string? Reason { get; init; }

    /// <summary>The article that the reason rests on.</summary>
    public string? Ground { get; init; }

    /// <summary>Last day on which acceptance or a correction notice must come (许可法 §32); null where neither is awaited.</summary>
    public DateOnly? NoticeBy { get; init; }

    public DateOnly? StatutoryDue { get; init; }

    /// <summary>承诺办结日期; null before acceptance and while the clock stands.</summary>
    public DateOnly? PromisedDue { get; init; }

    public bool DueProvisional { get; init; }

    /// <summary>Why the clocks stand (中止计时), or null.</summary>
    public Stop? Stopped { get; init; }

    /// <summary>When everything to be corrected was told, once (一次告知), or null.</summary>
    public DateTimeOffset? CorrectionToldAt { get; init; }

    /// <summary>Last day to correct it; null where nothing is awaited.</summary>
    public DateOnly? CorrectionBy { get; init; }

    /// <summary>Whether that day rests on a year whose holidays are not published yet (暂定).</summary>
    public bool CorrectionProvisional { get; init; }

    /// <summary>Last day to bring what was tolerated, or null.</summary>
    public DateOnly? SupplyBy { get; init; }

    /// <summary>Whether that day rests on a year whose holidays are not published yet (暂定).</summary>
    public bool SupplyProvisional { get; init; }

    /// <summary>First day on which tolerance may be given again after the promise of this case was broken, or null.</summary>
    public DateOnly? NoToleranceUntil { get; init; }

    /// <summary>Whether a promise of tolerance may be signed for what is missing.</summary>
    public bool MayPromise { get; init; }

    /// <summary>When the promise of tolerance was signed online, or null.</summary>
    public DateTimeOffset? PromiseSignedAt { get; init; }

    /// <summary>Whether it may still be withdrawn (撤回申请).</summary>
    public bool MayWithdraw { get; init; }

    /// <summary>Whether the result lies ready and may be received online (电子送达).</summary>
    public bool MayReceive { get; init; }

    /// <summary>Whether it was closed with nobody having fetched the result (无人领取), which is still to be had at the desk.</summary>
    public bool Unclaimed { get; init; }

    /// <summary>When the result was handed over, or null.</summary>
    public DateTimeOffset? DeliveredAt { get; init; }

    /// <summary>Counter, Post or Electronic, once handed over.</summary>
    public string? DeliveredBy { get; init; }

    /// <summary>承运单位 and 邮件号 of what was posted, or null.</summary>
    public string? Tracking { get; init; }

    /// <summary>Last day to rate it (评价); null where it cannot be rated, not yet or no more.</summary>
    public DateOnly? RateBy { get; init; }

    /// <summary>The rating that was given of the matter as a whole, or null.</summary>
    public Rating? Rated { get; init; }

    /// <summary>咨询电话</summary>
    public required string ConsultPhone { get; init; }

    /// <summary>监督投诉电话</summary>
    public required string ComplaintPhone { get; init; }

    /// <summary>办理地点</summary>
    public required string Address { get; init; }

    /// <summary>统一出件: the window through which results leave, or null where the hall has none.</summary>
    public Window? Desk { get; init; }

    public required IReadOnlyList<Material> Materials { get; init; }

    public required IReadOnlyList<Paper> Papers { get; init; }

    /// <summary>A line of the checklist: whether it is there, owed, what the notice asked of it, and whether that is still to come.</summary>
    public sealed record Material(string Code, string Name, bool Taken, bool Owed, string? CorrectionAsked, bool ToCorrect);

    /// <summary>A paper that was issued; <c>Readable</c> once the applicant may have its PDF.</summary>
    public sealed record Paper(Guid Id, string Kind, string Number, DateTimeOffset IssuedAt, bool Readable)
    {
        /// <summary>Whether it is given as OFD (版式文件) too.</summary>
        public bool Ofd { get; init; }
    }

    /// <summary>A rating: grade, and when it was given.</summary>
    public sealed record Rating(string Grade, DateTimeOffset GivenAt);

    /// <summary>A window of the hall: number over it, name on its sign, and floor, 1 being the ground floor.</summary>
    public sealed record Window(string Number, string Name, int Floor);

    /// <summary>A stop of the clocks: kind, ground, first day, and when it is expected to end (provisional where a year is not published yet).</summary>
    public sealed record Stop(string Kind, string Ground, DateOnly From, DateOnly? ExpectedEnd, bool ExpectedProvisional);
}

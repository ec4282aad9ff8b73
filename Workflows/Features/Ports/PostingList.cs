namespace ApprovalHub.Features.Ports;

/// <summary>邮寄清单: what a dispatch desk gave the post on a day.</summary>
/// <param name="Day">The day.</param>
/// <param name="Sender">Who asks for it.</param>
/// <param name="At">When.</param>
/// <param name="Parcels">The parcels, in the order in which they were recorded.</param>
public sealed record PostingList(DateOnly Day, string Sender, DateTimeOffset At, IReadOnlyList<PostingList.Parcel> Parcels)
{
    /// <param name="Carrier">承运单位</param>
    /// <param name="TrackingNo">邮件号</param>
    /// <param name="Recipient">收件人</param>
    /// <param name="Phone">The recipient's as far as it is known (the agent's or the applicant's), with its middle hidden.</param>
    /// <param name="Address">收件地址</param>
    /// <param name="Contents">What lies in it, each with its case number.</param>
    public sealed record Parcel(string Carrier, string TrackingNo, string Recipient, string? Phone, string Address, IReadOnlyList<Content> Contents);

    /// <param name="Name">What it is.</param>
    /// <param name="CaseNumber">办件编号</param>
    public sealed record Content(string Name, string CaseNumber);
}

namespace ApprovalHub.Documents.Models;

/// <summary>邮寄清单: what a dispatch desk gave the post office on a day, a line a parcel. It is about many cases and bears no number; each parcel has the carrier's.</summary>
public sealed record PostingListPaper
{
    /// <summary>寄件单位</summary>
    public required string Centre { get; init; }

    public required DateOnly Day { get; init; }

    /// <summary>交寄人</summary>
    public required string Sender { get; init; }

    /// <summary>The instant of the print; it is also the PDF's date.</summary>
    public required DateTimeOffset MadeAt { get; init; }

    public required IReadOnlyList<Parcel> Parcels { get; init; }

    /// <summary>One parcel.</summary>
    /// <param name="Carrier">承运单位</param>
    /// <param name="TrackingNo">邮件号</param>
    /// <param name="Recipient">收件人</param>
    /// <param name="Address">收件地址</param>
    /// <param name="Contents">内件: what lies in it.</param>
    /// <param name="Phone">联系电话, with its middle hidden; null where none is known.</param>
    public sealed record Parcel(string Carrier, string TrackingNo, string Recipient, string Address, IReadOnlyList<Content> Contents, string? Phone = null);

    /// <param name="Name">What it is.</param>
    /// <param name="CaseNumber">办件编号</param>
    public sealed record Content(string Name, string CaseNumber);
}

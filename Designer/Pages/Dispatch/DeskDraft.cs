namespace ApprovalHub.Designer.Pages.Dispatch;

/// <summary>What was typed at the desk; kept until the results have left. A drawn signature is not kept: it is given for what is handed over now.</summary>
public sealed record DeskDraft
{
    /// <summary>Counter or Post.</summary>
    public string Way { get; init; } = Handing.Counter;

    public string Recipient { get; init; } = "";

    public string RecipientId { get; init; } = "";

    public string Carrier { get; init; } = "";

    public string TrackingNo { get; init; } = "";

    /// <summary>The recipient signs the printed 送达回证.</summary>
    public bool OnPaper { get; init; }

    public string Remark { get; init; } = "";
}

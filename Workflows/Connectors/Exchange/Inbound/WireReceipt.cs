namespace ApprovalHub.Connectors.Exchange.Inbound;

/// <summary>What became of a message.</summary>
/// <param name="Result"><c>Taken</c> or <c>Refused</c>.</param>
internal sealed record WireReceipt(string Result)
{
    public string? Message { get; init; }

    public string? ProjectNo { get; init; }

    /// <summary>What the message asked to be told; null for none.</summary>
    public IReadOnlyDictionary<string, string>? Answer { get; init; }

    public static WireReceipt Of(Features.Ports.Inbound.InboundReceipt receipt) => new(receipt.IsTaken ? "Taken" : "Refused")
    {
        Message = receipt.Words,
        ProjectNo = receipt.CaseNumber,
        Answer = receipt.Answer.Count == 0 ? null : receipt.Answer,
    };
}

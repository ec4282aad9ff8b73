namespace ApprovalHub.Connectors.City;

/// <summary>The city has noted a message.</summary>
/// <param name="ReceiptNo">Its own number for it.</param>
internal sealed record CityReceipt(string? ReceiptNo);

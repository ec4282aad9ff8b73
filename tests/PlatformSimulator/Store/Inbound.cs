namespace ApprovalHub.PlatformSimulator.Store;

/// <summary>What the province has for the hub, in the order in which it came, and what the hub said of it.</summary>
internal sealed class Inbound
{
    private readonly List<InboundItem> items = [];
    private readonly Dictionary<string, Receipt> receipts = new(StringComparer.Ordinal);

    public IReadOnlyList<InboundItem> Items => items;

    public InboundItem? Find(string id) => items.Find(item => item.Id == id);

    public Receipt? ReceiptOf(string id) => receipts.GetValueOrDefault(id);

    public void Add(InboundItem item) => items.Add(item);

    public void Add(Receipt receipt) => receipts[receipt.Id] = receipt;
}

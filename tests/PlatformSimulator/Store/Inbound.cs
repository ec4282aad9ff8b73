namespace ApprovalHub.PlatformSimulator.Store;

/// <summary>What the platforms have for the hub, in the order in which it came, and what the hub said of it.</summary>
internal sealed class Inbound
{
    private readonly List<InboundItem> items = [];
    private readonly HashSet<string> brought = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Receipt> receipts = new(StringComparer.Ordinal);

    public IReadOnlyList<InboundItem> Items => items;

    /// <summary>Those of one platform.</summary>
    public IEnumerable<InboundItem> Of(Platform platform) => items.Where(item => item.Platform == platform);

    /// <summary>Whether the hub has noted an item that the city brought.</summary>
    public bool IsBrought(string id) => brought.Contains(id);

    public void Bring(string id) => brought.Add(id);

    public InboundItem? Find(string id) => items.Find(item => item.Id == id);

    public Receipt? ReceiptOf(string id) => receipts.GetValueOrDefault(id);

    public void Add(InboundItem item) => items.Add(item);

    public void Add(Receipt receipt) => receipts[receipt.Id] = receipt;
}

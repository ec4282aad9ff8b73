namespace ApprovalHub.Domain.Supervision;

/// <summary>One thing done on a supervision item; kept for ever.</summary>
public sealed class ItemEntry
{
    private ItemEntry()
    {
    }

    internal ItemEntry(SupervisionItem item, int sequence, ItemEntryKind kind, string words, ItemAct act)
    {
        (ItemId, Sequence, Kind, Words) = (item.Id, sequence, kind, words);
        (ById, ByName, OnBehalfOf, At) = (act.By.PersonId, act.By.Name, act.OnBehalfOf, act.At);
    }

    public Guid ItemId { get; private set; }

    public int Sequence { get; private set; }

    public ItemEntryKind Kind { get; private set; }

    public string Words { get; private set; } = "";

    public Guid? ById { get; private set; }

    public string ByName { get; private set; } = "";

    /// <summary>On whose behalf a stand-in acted (R-AB).</summary>
    public string? OnBehalfOf { get; private set; }

    public DateTimeOffset At { get; private set; }
}

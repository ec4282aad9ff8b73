using System.Text.Json;

namespace ApprovalHub.PlatformSimulator.Store;

/// <summary>One version of one row, as it came.</summary>
internal sealed record Row
{
    public required Platform Platform { get; init; }

    /// <summary>The hub's key for this version; the city calls it messageId.</summary>
    public required string RowGuid { get; init; }

    /// <summary>办件编号.</summary>
    public required string ProjectNo { get; init; }

    public required int Sequence { get; init; }

    public required int Version { get; init; }

    public required string DataSet { get; init; }

    /// <summary>Instant of the act, as the wire writes it.</summary>
    public required string Time { get; init; }

    /// <summary>Sequences that the hub said it skips right before this one.</summary>
    public IReadOnlyList<int>? Skips { get; init; }

    /// <summary>Its fields as they came: with the city, personal ones encrypted.</summary>
    public required JsonElement Data { get; init; }

    /// <summary>Digest of its fields, decrypted.</summary>
    public required string Hash { get; init; }

    /// <summary>The city's number for it.</summary>
    public string? ReceiptNo { get; init; }

    /// <summary>When it came, by the platforms' clock.</summary>
    public required DateTimeOffset Arrived { get; init; }

    /// <summary>Whether another row under the same key says the same.</summary>
    public bool IsSameAs(Row other) =>
        (ProjectNo, Sequence, Version, DataSet, Time, Hash) == (other.ProjectNo, other.Sequence, other.Version, other.DataSet, other.Time, other.Hash);
}

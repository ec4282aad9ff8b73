using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using ApprovalHub.Domain.Process;

namespace ApprovalHub.Domain.Cases;

/// <summary>
/// One act on a case, kept for ever. Each event's hash covers its content and the hash before it, so that no event can be changed,
/// dropped or slipped in without breaking the chain.
/// </summary>
public sealed class CaseEvent
{
    /// <summary>What an act was told and what it tells: the signal with what the engine knew, the data, and whom it lets know.</summary>
    internal sealed record Said(Signal? Signal, ProcessFacts? Facts, object? Data, IReadOnlyList<Effect.Notify> Notices);

    private CaseEvent()
    {
    }

    internal CaseEvent(Case owner, int sequence, string kind, CaseAct act, string data, string previousHash)
    {
        (CaseId, Sequence, Kind, At, Data, PreviousHash) = (owner.Id, sequence, kind, act.At.ToUniversalTime(), data, previousHash);
        (ById, ByName) = (act.By.PersonId, act.By.Name);
        OnBehalfOf = act.OnBehalfOf;
        Hash = Digest();
    }

    public Guid CaseId { get; private set; }

    public int Sequence { get; private set; }

    public string Kind { get; private set; } = "";

    public DateTimeOffset At { get; private set; }

    public Guid? ById { get; private set; }

    public string ByName { get; private set; } = "";

    public string? OnBehalfOf { get; private set; }

    /// <summary>The signal with what the engine knew of the case, and what the act was told, as JSON: enough to take the step again (<see cref="EventReplay"/>).</summary>
    public string Data { get; private set; } = "";

    public string PreviousHash { get; private set; } = "";

    /// <summary>SHA-256, hexadecimal.</summary>
    public string Hash { get; private set; } = "";

    /// <summary>Why it was done, where the act was told a reason; else null.</summary>
    public string? Reason() => Told("reason");

    /// <summary>A text that the act was told, by its name; null where it was told none of that name.</summary>
    public string? Told(string name)
    {
        using var said = JsonDocument.Parse(Data);
        return said.RootElement.TryGetProperty("data", out var data) && data.ValueKind == JsonValueKind.Object
            && data.TryGetProperty(name, out var told) && told.ValueKind == JsonValueKind.String ? told.GetString() : null;
    }

    /// <summary>A number that the act was told, by its name, as text; empty where it was told none.</summary>
    public string Counted(string name)
    {
        using var said = JsonDocument.Parse(Data);
        return said.RootElement.TryGetProperty("data", out var data) && data.ValueKind == JsonValueKind.Object
            && data.TryGetProperty(name, out var told) && told.ValueKind == JsonValueKind.Number ? told.GetRawText() : "";
    }

    /// <summary>The first event that does not fit the chain, or null when all do. The events in order.</summary>
    public static CaseEvent? FirstBroken(IEnumerable<CaseEvent> chain)
    {
        var (hash, sequence) = ("", 0);
        foreach (var next in chain)
        {
            if (next.Sequence != ++sequence || next.PreviousHash != hash || next.Hash != next.Digest())
                return next;
            hash = next.Hash;
        }
        return null;
    }

    /// <summary>Ticks are cut to microseconds, which is as fine as every database keeps them.</summary>
    private string Digest()
    {
        var content = string.Join('\n', CaseId.ToString("D"), Sequence.ToString(CultureInfo.InvariantCulture), Kind,
            (At.UtcTicks / 10).ToString(CultureInfo.InvariantCulture), ById?.ToString("D"), ByName, OnBehalfOf, Data, PreviousHash);
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(content)));
    }
}

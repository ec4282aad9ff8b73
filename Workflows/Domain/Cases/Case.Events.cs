using System.Text.Json;
using ApprovalHub.Domain.Process;

namespace ApprovalHub.Domain.Cases;

public sealed partial class Case
{
    /// <summary>How many events the case has had.</summary>
    public int EventCount { get; private set; }

    /// <summary>Hash of the last event; the next one is chained to it.</summary>
    public string LastHash { get; private set; } = "";

    private void Record(CaseAct act, string kind, Signal? signal, object? data)
    {
        var said = JsonSerializer.Serialize(
            new { Signal = signal is null ? null : signal.GetType().Name, With = (object?)signal, Data = data, State, Result }, EventJson.Options);
        var next = new CaseEvent(this, ++EventCount, kind, act, said, LastHash);
        LastHash = next.Hash;
        events.Add(next);
    }
}

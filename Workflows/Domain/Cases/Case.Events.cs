using System.Text.Json;
using ApprovalHub.Domain.Process;

namespace ApprovalHub.Domain.Cases;

public sealed partial class Case
{
    /// <summary>How many events the case has had.</summary>
    public int EventCount { get; private set; }

    /// <summary>Hash of the last event; the next one is chained to it.</summary>
    public string LastHash { get; private set; } = "";

    private void Record(CaseAct act, string kind, CaseEvent.Said what)
    {
        var said = JsonSerializer.Serialize(
            new
            {
                Signal = what.Signal?.GetType().Name,
                With = (object?)what.Signal,
                Facts = what.Facts is not { } facts ? null : what.Signal is null ? EventFacts.OfForm(facts) : EventFacts.Of(facts, what.Signal is Signal.Start),
                what.Data,
                Notices = what.Notices.Count == 0 ? null : what.Notices,
                State,
                Result,
            },
            EventJson.Options);
        var next = new CaseEvent(this, ++EventCount, kind, act, said, LastHash);
        LastHash = next.Hash;
        events.Add(next);
    }
}

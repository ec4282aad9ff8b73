using System.Text.Json;
using ApprovalHub.Domain.Cases;
using ApprovalHub.Domain.Process;
using ApprovalHub.Domain.Process.Moving;
using ApprovalHub.Domain.Tests.Process.Conformance;

namespace ApprovalHub.Domain.Tests.Process.Moving;

/// <summary>The events of a case that was moved on its way, as the case writes them: from them alone its state is rebuilt.</summary>
internal static class MovedEvents
{
    /// <summary>The definition before the move, how many signals came before it, and what was known then.</summary>
    public sealed record At(ProcessDefinition Before, int Signals, ProcessFacts Facts);

    public static void Rebuild(Play play, At move, NodeMapping mapping)
    {
        var owner = (Case)Activator.CreateInstance(typeof(Case), nonPublic: true)!;
        var act = new CaseAct(Actor.System, DateTimeOffset.UnixEpoch, null!);
        var change = (Signal)new Signal.ChangeVersion(move.Before.Version, play.Definition.Version, mapping.Nodes);
        var told = play.Signals.Zip(play.FactsOf).ToList();
        told.Insert(move.Signals, (change, move.Facts));
        var events = told.Select((one, at) => new CaseEvent(owner, at + 1, "Told", act, Data(one.First, one.Second), ""));

        var state = EventReplay.Of(events, v => v == move.Before.Version ? move.Before : play.Definition, play.Definition.Version, Engines.BuiltIn);

        Assert.Equal(play.State!.Payload, state!.Payload);
    }

    private static string Data(Signal signal, ProcessFacts facts) => JsonSerializer.Serialize(
        new { Signal = signal.GetType().Name, With = (object)signal, Facts = EventFacts.Of(facts, signal is Signal.Start) }, EventJson.Options);
}

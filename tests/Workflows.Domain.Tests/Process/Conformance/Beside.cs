using ApprovalHub.Domain.Kernel;
using ApprovalHub.Domain.Process;

namespace ApprovalHub.Domain.Tests.Process.Conformance;

/// <summary>The built-in engine, played beside another one with the same signals.</summary>
internal sealed class Beside(ProcessDefinition definition)
{
    private ProcessState? state;

    /// <summary>The other engine did the same: the same refusal, or the same effects in the same order.</summary>
    public void Same(Signal signal, ProcessFacts facts, Result<ProcessStep> other)
    {
        var own = Engines.BuiltIn.Step(definition, state, signal, facts);
        Assert.Equal(own.IsOk ? null : own.Refusal!.ToString(), other.IsOk ? null : other.Refusal!.ToString());
        if (!own.IsOk) return;
        Assert.Equal(own.Value.Effects, other.Value.Effects);
        state = own.Value.State;
    }
}

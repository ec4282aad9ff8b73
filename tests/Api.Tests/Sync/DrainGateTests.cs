using ApprovalHub.Jobs;
using Microsoft.Extensions.Time.Testing;

namespace ApprovalHub.Api.Tests.Sync;

/// <summary>However often commits ring, one drain runs and at most one more is asked for; and none that was asked for is forgotten.</summary>
public sealed class DrainGateTests
{
    private readonly FakeTimeProvider time = new();
    private readonly DrainGate gate;

    public DrainGateTests() => gate = new DrainGate(time);

    [Fact]
    public void A_drain_that_waits_to_begin_is_not_asked_for_twice()
    {
        Assert.True(gate.Ask("City"));
        Assert.False(gate.Ask("City"));
        Assert.True(gate.Ask("Province"));
        Assert.True(gate.TryEnter("City"));
        Assert.True(gate.Ask("City"));
    }

    [Fact]
    public void What_comes_while_it_is_drained_is_looked_for_once_more()
    {
        Assert.True(gate.TryEnter("City"));
        Assert.False(gate.TryEnter("City"));
        Assert.False(gate.TryLeave("City"));
        Assert.True(gate.TryLeave("City"));
        Assert.True(gate.TryEnter("City"));
    }

    [Fact]
    public void An_ask_that_was_lost_holds_nothing_up_for_long()
    {
        Assert.True(gate.Ask("City"));
        time.Advance(TimeSpan.FromSeconds(5));
        Assert.True(gate.Ask("City"));
    }

    [Fact]
    public void A_drain_that_fails_leaves_the_gate_open()
    {
        Assert.True(gate.TryEnter("City"));
        gate.Leave("City");
        Assert.True(gate.TryEnter("City"));
    }
}

using ApprovalHub.Domain.Process;

namespace ApprovalHub.Domain.Tests.Process;

public sealed class ShippedTemplatesTests
{
    public static TheoryData<string> All => Shipped.All;

    [Theory]
    [MemberData(nameof(All))]
    public void A_shipped_template_reads_without_faults(string name)
    {
        var definition = Shipped.Load(name);
        Assert.Empty(definition.Faults);
        Assert.Equal(name, definition.Id);
    }

    [Theory]
    [MemberData(nameof(All))]
    public void A_shipped_template_is_written_back_byte_for_byte(string name) =>
        Assert.Equal(Shipped.Text(name), Shipped.Load(name).Json + "\n");

    [Fact]
    public void A_standard_case_goes_from_the_counter_to_the_hand_over()
    {
        var play = Play.Of("standard");
        Assert.Contains(new Effect.ProduceDocument(Papers.Receipt, "start"), play.Last);
        play.Complete("intake", "Accepted").Complete("review", "Passed").Complete("decide", "Granted");
        Assert.Contains(new Effect.ProduceDocument(Papers.GrantDecision, "issue"), play.Last);
        play.Complete("dispatch", "Delivered");
        Assert.Equal(CaseResults.Granted, play.Result);
    }
}

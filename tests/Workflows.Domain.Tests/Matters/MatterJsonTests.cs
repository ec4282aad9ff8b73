using System.Text.Json;
using ApprovalHub.Domain.Clocks;
using ApprovalHub.Domain.Matters;
using static ApprovalHub.Domain.Tests.Matters.A_matter;

namespace ApprovalHub.Domain.Tests.Matters;

public class MatterJsonTests
{
    private static readonly MatterContent Full = Joint with
    {
        Conditions = "具备条件",
        Visits = 2,
        VisitReason = "核验",
        Fee = true,
        OnlinePayment = true,
        Promised = new Limit(4, LimitUnit.Hour),
        CollectiveDecision = true,
    };

    [Fact]
    public void A_content_comes_back_as_it_went()
    {
        foreach (var content in new[] { Promised, Instant, Joint, Full })
        {
            var back = MatterJson.Read(MatterJson.Write(content));
            Assert.Equal(MatterJson.Write(content), MatterJson.Write(back));
            Assert.Equal(content.Promised, back.Promised);
            Assert.Equal(content.Materials, back.Materials);
            Assert.Equal(content.Tolerance, back.Tolerance);
            Assert.Equal(content.Delegated, back.Delegated);
        }
    }

    [Fact]
    public void Two_contents_differ_where_anything_in_them_differs()
    {
        Assert.True(MatterJson.Same(Promised, Promised with { Materials = [Form, Identity] }));
        Assert.False(MatterJson.Same(Promised, Promised with { Materials = [Form, Identity with { Copies = 2 }] }));
        Assert.False(MatterJson.Same(Promised, Promised with { Green = null }));
    }

    [Fact]
    public void Enums_are_words_and_chinese_is_readable()
    {
        var json = MatterJson.Write(Promised);
        Assert.Contains("\"handleKind\":\"Promised\"", json, StringComparison.Ordinal);
        Assert.Contains("\"delegated\":\"Receive, Accept, Deliver\"", json, StringComparison.Ordinal);
        Assert.Contains("\"promised\":{\"amount\":10,\"unit\":\"WorkDay\"}", json, StringComparison.Ordinal);
        Assert.Contains("食品经营许可证", json, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("null")]
    [InlineData("{}")]
    public void What_is_no_content_is_not_read(string json) => Assert.Throws<JsonException>(() => MatterJson.Read(json));

    [Fact]
    public void A_number_for_an_enum_and_an_unknown_member_are_not_read()
    {
        var json = MatterJson.Write(Promised);
        Assert.Throws<JsonException>(() => MatterJson.Read(json.Replace("\"License\"", "1", StringComparison.Ordinal)));
        Assert.Throws<JsonException>(() => MatterJson.Read(json.Replace("{\"code\"", "{\"colour\":1,\"code\"", StringComparison.Ordinal)));
    }
}

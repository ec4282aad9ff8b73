using System.Text;
using ApprovalHub.Connectors.Exchange.Signing;

namespace ApprovalHub.Connectors.Tests.Exchange.Signing;

public sealed class CanonicalTests
{
    [Fact]
    public void A_request_is_seven_lines_and_an_answer_four()
    {
        var empty = Sm3.HexOf([]);

        Assert.Equal($"GET\n/province/summary\nday=2026-09-18\nhub\n17\nab\n{empty}",
            Encoding.UTF8.GetString(Canonical.Request("get", "/province/summary", "day=2026-09-18", new Stamp("hub", "17", "ab"), [])));
        Assert.Equal($"POST\n/city/messages\n\nhub\n17\nab\n{Sm3.HexOf("{}"u8)}", Encoding.UTF8.GetString(Canonical.Request("POST", "/city/messages", "", new Stamp("hub", "17", "ab"), "{}"u8)));
        Assert.Equal($"ANSWER\n202\nab\n{empty}", Encoding.UTF8.GetString(Canonical.Answer(202, "ab", [])));
    }

    [Theory]
    [InlineData("", "")]
    [InlineData("?most=100&after=5", "after=5&most=100")]
    [InlineData("?b=2&a=1&b=1", "a=1&b=2&b=1")]
    [InlineData("?ab=1&a=2&A=3", "A=3&a=2&ab=1")]
    public void A_query_is_sorted_by_its_keys(string query, string sorted) => Assert.Equal(sorted, Canonical.Sorted(query));
}

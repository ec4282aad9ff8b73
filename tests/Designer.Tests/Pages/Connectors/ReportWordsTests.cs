using ApprovalHub.Designer.Pages.Connectors;
using ApprovalHub.Designer.Tests.Kit;
using ApprovalHub.Designer.Words;

namespace ApprovalHub.Designer.Tests.Pages.Connectors;

public sealed class ReportWordsTests : WebContext
{
    [Theory]
    [InlineData("TIMEOUT", "超时没有答复")]
    [InlineData("HTTP 429", "平台回应 HTTP 429")]
    [InlineData("FIELD:phone", "平台字段 phone 不合要求")]
    [InlineData("REFUSED", "REFUSED")]
    public void A_fault_is_said_in_words_and_what_is_not_known_stays(string code, string said) => Assert.Equal(said, Get<ReportWords>().Fault(code));

    [Theory]
    [InlineData(20, "不到 1 分钟")]
    [InlineData(59 * 60, "59 分钟")]
    [InlineData(2 * 3600 + 300, "2 小时 5 分")]
    [InlineData(50 * 3600, "2 天 2 小时")]
    public void A_lag_is_said_as_people_say_it(int seconds, string said) => Assert.Equal(said, Get<ReportWords>().Lag(TimeSpan.FromSeconds(seconds)));

    [Theory]
    [InlineData(null, null, null, "/connectors/reports")]
    [InlineData("Moon", "Lost", " ", "/connectors/reports")]
    [InlineData("City", "Taken", "4107", "/connectors/reports?platform=City&state=Taken&number=4107")]
    public void What_is_asked_for_stands_in_the_address(string? platform, string? state, string? number, string address) =>
        Assert.Equal(address, ReportFilter.Of(platform, state, number).Address);

    [Fact]
    public void A_masked_value_is_never_taken_for_a_code() =>
        Assert.Equal("P***", Get<ReportWords>().Value(new("handleKind", "Code", "P***") { Masked = true }));
}

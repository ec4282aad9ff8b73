using ApprovalHub.Domain.Process.Tables;

namespace ApprovalHub.Domain.Tests.Process.Tables;

public sealed class TableJsonTests
{
    [Fact]
    public void Rows_that_are_written_read_the_same()
    {
        for (var seed = 0; seed < 500; seed++)
        {
            var table = SmallWorld.Table(new Random(seed));
            var read = TableJson.Read(TableJson.Of(table)).Value;
            Assert.Equal(table.Select(r => r.ToString()), read.Select(r => r.ToString()));
        }
    }

    [Theory]
    [InlineData("", "0")]
    [InlineData("{}", "0")]
    [InlineData("""[{"field":"a","operator":"eq","value":"1","port":"P"},{"field":"a","operator":"like","value":"1","port":"P"}]""", "2")]
    [InlineData("""[{"field":"a","operator":"eq","value":"1"}]""", "1")]
    [InlineData("""[{"all":[],"port":"P"}]""", "1")]
    [InlineData("""[{"all":[{"field":"a","operator":"eq"}],"field":"a","port":"P"}]""", "1")]
    [InlineData("""[7]""", "1")]
    public void What_is_no_row_is_refused_by_its_number(string rules, string row) =>
        Assert.Equal(("TABLE_ROW_UNREADABLE", row), (TableJson.Read(rules).Refusal!.Code, TableJson.Read(rules).Refusal!.Args["row"]));
}

using System.Text;
using ApprovalHub.Domain.Kernel;
using ApprovalHub.Domain.Process;
using ApprovalHub.Domain.Process.Tables;
using ApprovalHub.Features.Tables;

namespace ApprovalHub.Features.Tests.Tables;

/// <summary>A decision table goes out as CSV and comes back as it was; what is wrong in a file is told by line and column.</summary>
public class Tables_as_csv
{
    private const string Good = "case.lane,form.area ge,form.area lt,form.name present,port\r\ngreen,,,,Fast\r\n,10,20,true,Big\r\n";

    [Fact]
    public void A_column_is_a_field_with_an_operator_and_a_row_its_filled_cells()
    {
        var read = Read(Good);
        Assert.Empty(read.Faults);
        Assert.Equal(["case.lane eq green → Fast", "form.area ge 10 & form.area lt 20 & form.name present → Big"], read.Rows.Select(r => r.ToString()));
        Assert.Equal(Good, TableCsv.Write(read.Rows));
        Assert.Equal(read.Rows, Read("\uFEFF" + Good.Replace("\r\n", "\n", StringComparison.Ordinal) + "\n,,,,\n").Rows);
    }

    [Fact]
    public void Whatever_rows_are_written_come_back_the_same()
    {
        string[] values = ["1", "-5", "=1+1", "'=x", "'quoted", "@cmd", "＝全角", "a,b", "说“你好”", "\"", "''", "+", "x y", "𠮷"];
        for (var seed = 0; seed < 2_000; seed++)
        {
            var random = new Random(seed);
            BranchRule[] rows = [.. Enumerable.Range(0, random.Next(1, 6)).Select(_ => new BranchRule([.. Enumerable.Range(0, random.Next(1, 5)).Select(_ => Condition(random))], Pick(random)))];
            var read = Read(TableCsv.Write(rows));
            Assert.Empty(read.Faults);
            Assert.Equal(rows.Select(Sorted), read.Rows.Select(Sorted));
        }

        BranchCondition Condition(Random random)
        {
            var asked = BranchCondition.Operators[random.Next(BranchCondition.Operators.Length)];
            return new BranchCondition("form." + "abc"[random.Next(3)], asked, asked is "present" or "absent" ? "" : Pick(random));
        }

        string Pick(Random random) => values[random.Next(values.Length)];
    }

    [Fact]
    public void No_cell_begins_as_a_formula()
    {
        string[] hostile = ["=HYPERLINK(\"http://x\")", "+1", "-1", "@SUM(A1)", "＝1", "＋1", "－1", "＠x"];
        foreach (var value in hostile)
        {
            var cells = TableCsv.Write([new BranchRule(value.Replace(" ", "", StringComparison.Ordinal), "eq", value, value)]).Split("\r\n")[1];
            Assert.StartsWith("'", cells.TrimStart('"'), StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("", 0, 0, "IMPORT_FILE_EMPTY")]
    [InlineData("case.lane,port\n", 1, 0, "IMPORT_FILE_EMPTY")]
    [InlineData("case.lane,target\ngreen,Fast\n", 1, 2, "IMPORT_TABLE_PORT_LAST")]
    [InlineData("port\nFast\n", 1, 1, "IMPORT_TABLE_COLUMN")]
    [InlineData("case.lane like,port\ngreen,Fast\n", 1, 1, "IMPORT_TABLE_COLUMN")]
    [InlineData("case.lane,,port\ngreen,,Fast\n", 1, 2, "IMPORT_TABLE_COLUMN")]
    [InlineData("case.lane,port\ngreen,Fast,more\n", 2, 0, "IMPORT_CELL_COUNT")]
    [InlineData("case.lane,port\ngreen,Fast\nnormal,\n", 3, 2, "IMPORT_VALUE_MISSING")]
    [InlineData("case.lane,port\n\n,Fast\n", 3, 0, "IMPORT_TABLE_ROW_EMPTY")]
    [InlineData("form.a absent,port\nmaybe,Fast\n", 2, 1, "IMPORT_TABLE_MARK")]
    [InlineData("form.a,port\nx\u0007y,Fast\n", 2, 1, "IMPORT_CONTROL_CHARACTER")]
    [InlineData("form.a,port\n\"open,Fast\n1,Slow\n", 2, 0, "IMPORT_QUOTES")]
    public void A_fault_is_told_by_line_and_column(string text, int row, int column, string code)
    {
        var read = Read(text);
        Assert.Equal((row, column, code), read.Faults.Select(f => (f.Row, f.Column, f.Code)).First());
        Assert.Empty(read.Rows);
    }

    [Fact]
    public void All_faults_are_told_at_once()
    {
        var read = Read("form.a absent,form.b,port\nmaybe,1,Fast\n,1,\n,,Slow\n");
        Assert.Equal([(2, 1, "IMPORT_TABLE_MARK"), (3, 3, "IMPORT_VALUE_MISSING"), (4, 0, "IMPORT_TABLE_ROW_EMPTY")], read.Faults.Select(f => (f.Row, f.Column, f.Code)));
        Assert.Equal(["form.a absent", "port", ""], read.Faults.Select(f => f.Field));
    }

    [Fact]
    public void What_is_too_large_or_no_text_is_refused_before_it_is_read_through()
    {
        Assert.Equal("IMPORT_FILE_TOO_LARGE", TableCsv.Read(new byte[(1024 * 1024) + 1]).Faults[0].Code);
        Assert.Equal((2, "IMPORT_NOT_UTF8"), TableCsv.Read(new byte[] { 0x61, 0x2c, 0x0a, 0xc4, 0xe3 }).Faults.Select(f => (f.Row, f.Code)).Single());
        var rows = string.Concat(Enumerable.Range(0, DecisionTable.MostRows + 5).Select(i => $"{i},P\n"));
        Assert.Equal("IMPORT_TOO_MANY_ROWS", Read("form.a,port\n" + rows).Faults.Single().Code);
        Assert.Equal("IMPORT_TEXT_TOO_LONG", Read($"form.a,port\n{new string('x', 500)},P\n").Faults.Single().Code);
        Assert.Contains("IMPORT_CELL_COUNT", Read(string.Join(',', Enumerable.Repeat("form.a", 20_000)) + ",port\n").Faults.Select(f => f.Code));
    }

    [Fact]
    public void Garbage_is_read_as_faults_or_rows_and_never_breaks()
    {
        const string Signs = "a,\"\n\r' =;\0港port";
        for (var seed = 0; seed < 3_000; seed++)
        {
            var random = new Random(seed);
            var text = (seed % 2 == 0 ? "form.a,port\n" : "") + new string([.. Enumerable.Range(0, random.Next(60)).Select(_ => Signs[random.Next(Signs.Length)])]);
            var read = Read(text);
            Assert.True(read.IsOk ? read.Rows.Count > 0 : read.Rows.Count == 0, text);
            if (read.IsOk) Assert.Equal(read.Rows.Select(Sorted), Read(TableCsv.Write(read.Rows)).Rows.Select(Sorted));
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData(" edged")]
    [InlineData("two\nlines")]
    public void A_value_that_would_not_come_back_is_refused(string value) =>
        Assert.Equal("TABLE_NOT_WRITABLE", Assert.Throws<RefusedException>(() => TableCsv.Write([new BranchRule("form.a", "eq", value, "P")])).Refusal.Code);

    /// <summary>A file of GBK that a browser has read as text before it came.</summary>
    [Fact]
    public void What_was_lost_on_the_way_is_no_value()
    {
        Assert.Equal((3, 0, "IMPORT_NOT_UTF8"), Read("form.a,port\n1,P\n\uFFFD\uFFFD,P\n").Faults.Select(f => (f.Row, f.Column, f.Code)).Single());
        Assert.Equal("TABLE_NOT_WRITABLE", Assert.Throws<RefusedException>(() => TableCsv.Write([new BranchRule("form.a", "eq", "\uFFFD", "P")])).Refusal.Code);
    }

    [Fact]
    public void What_would_not_be_read_again_is_not_written()
    {
        BranchRule[] Rows(int rows, int columns, int length) =>
            [.. Enumerable.Range(0, rows).Select(r => new BranchRule([.. Enumerable.Range(0, columns).Select(c => new BranchCondition($"form.a{c}", "eq", $"{r}".PadLeft(length, 'x')))], "P"))];
        Assert.Empty(Read(TableCsv.Write(Rows(DecisionTable.MostRows, 1, 5))).Faults);
        Assert.Empty(Read(TableCsv.Write(Rows(1, 99, 5))).Faults);
        foreach (var rows in new[] { Rows(DecisionTable.MostRows + 1, 1, 5), Rows(1, 100, 5), Rows(DecisionTable.MostRows, 8, 400) })
            Assert.Equal("TABLE_TOO_LARGE", Assert.Throws<RefusedException>(() => TableCsv.Write(rows)).Refusal.Code);
    }

    private static TableFile Read(string text) => TableCsv.Read(Encoding.UTF8.GetBytes(text));

    private static string Sorted(BranchRule row) => string.Join(" & ", row.Conditions.Select(c => c.ToString()).Order(StringComparer.Ordinal)) + row.Port;
}

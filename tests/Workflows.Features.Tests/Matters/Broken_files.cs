using System.Text;
using ApprovalHub.Features.Matters.Import;

namespace ApprovalHub.Features.Tests.Matters;

/// <summary>Every fault is told by file, row and column, and then nothing is imported.</summary>
public class Broken_files
{
    [Fact]
    public void No_files_are_all_missing()
    {
        var read = SeedReader.Read([]);
        Assert.Null(read.Value);
        Assert.Equal(SeedReader.FileNames, read.Faults.Select(f => f.File));
        Assert.All(read.Faults, f => Assert.Equal("IMPORT_FILE_MISSING", f.Code));
    }

    [Fact]
    public void A_file_that_nobody_knows_or_that_comes_twice_is_refused()
    {
        var read = SeedReader.Read([.. Seed.Files, Seed.Files[0], SeedFile.FromText("colours.csv", "code\nred\n")]);
        Assert.Equal([("departments.csv", "IMPORT_FILE_TWICE"), ("colours.csv", "IMPORT_FILE_UNKNOWN")], read.Faults.Select(f => (f.File, f.Code)));
    }

    [Theory]
    [InlineData("")]
    [InlineData("\uFEFF")]
    [InlineData("\r\n\r\n ,,,\r\n")]
    public void An_empty_file_is_refused(string text) => Only(Seed.With(SeedFile.FromText("people.csv", text)), "people.csv", 0, "", "IMPORT_FILE_EMPTY");

    [Fact]
    public void A_file_with_nothing_but_a_header_is_an_empty_table()
    {
        var read = MatterImport.Read([Just("matters.csv"), Just("materials.csv"), Just("special-procedures.csv")], [], _ => null);
        Assert.Empty(read.Faults);
        Assert.Empty(read.Value!);
        static SeedFile Just(string name) => SeedFile.FromText(name, Seed.Text(name).Split('\n')[0]);
    }

    [Fact]
    public void A_file_in_GB18030_is_refused_line_by_line()
    {
        var text = Encoding.UTF8.GetBytes("account,name,staffNo,department\nli,Li,1,SCJG\nwang,").Concat(new byte[] { 0xCD, 0xF5, 0xD6, 0xD0 });
        Only(Seed.With(new SeedFile("people.csv", text.Concat(",2,SCJG\n"u8.ToArray()).ToArray())), "people.csv", 3, "", "IMPORT_NOT_UTF8");
    }

    [Fact]
    public void A_huge_file_is_refused_unread() =>
        Only(Seed.With(new SeedFile("people.csv", new byte[SeedFile.MaxBytes + 1])), "people.csv", 0, "", "IMPORT_FILE_TOO_LARGE");

    [Fact]
    public async Task A_huge_stream_is_read_no_further_than_needed_to_refuse_it()
    {
        using var stream = new MemoryStream(new byte[SeedFile.MaxBytes * 2]);
        var file = await SeedFile.FromStream("people.csv", stream);
        Assert.Equal(SeedFile.MaxBytes + 1, file.Bytes.Length);
    }

    [Fact]
    public async Task A_stream_reads_as_its_bytes()
    {
        using var stream = new MemoryStream(Seed.Files[0].Bytes.ToArray());
        var file = await SeedFile.FromStream(Seed.Files[0].Name, stream);
        Assert.True(file.Bytes.Span.SequenceEqual(Seed.Files[0].Bytes.Span));
    }

    [Fact]
    public void Too_many_rows_are_refused()
    {
        var text = new StringBuilder("account,name,staffNo,department\n").Insert(32, "a,b,c,d\n", 50_001).ToString();
        Only(Seed.With(SeedFile.FromText("people.csv", text)), "people.csv", 50_001, "", "IMPORT_TOO_MANY_ROWS");
    }

    [Fact]
    public void A_missing_an_unknown_and_a_doubled_column_are_all_told()
    {
        var read = SeedReader.Read(Seed.With("people.csv", "account,name,staffNo,department", "account,name,name,colour"));
        Assert.Equal(
            [("name", "IMPORT_COLUMN_TWICE"), ("colour", "IMPORT_COLUMN_UNKNOWN"), ("staffNo", "IMPORT_COLUMN_MISSING"), ("department", "IMPORT_COLUMN_MISSING")],
            read.Faults.Select(f => (f.Field, f.Code)));
        Assert.All(read.Faults, f => Assert.Equal(("people.csv", 1), (f.File, f.Row)));
    }

    [Fact]
    public void Columns_may_stand_in_any_order_and_blank_rows_do_not_count()
    {
        var rows = Seed.Text("people.csv").TrimStart('\uFEFF').Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(r => r.Split(','));
        var turned = string.Join("\r\n,,,\r\n\r\n", rows.Select(r => string.Join(',', r.Reverse())));
        var read = SeedReader.Read(Seed.With(SeedFile.FromText("people.csv", turned)));
        Assert.Empty(read.Faults);
        Assert.Equal(SeedReader.Read(Seed.Files).Value!.People.Select(p => p.Id), read.Value!.People.Select(p => p.Id));
    }

    [Theory]
    [InlineData("\"王建国", "IMPORT_QUOTES")]
    [InlineData("\"王\"建国", "IMPORT_QUOTES")]
    [InlineData("王\"建国", "IMPORT_QUOTES")]
    public void Quotes_that_do_not_match_are_told_by_their_row_and_do_not_swallow_the_file(string name, string code) =>
        Only(Seed.With("people.csv", "王建国", name), "people.csv", 2, "", code);

    [Fact]
    public void A_quoted_cell_may_hold_commas_and_quotes()
    {
        var read = SeedReader.Read(Seed.With("people.csv", "王建国", "\"王,\"\"建国\"\"\""));
        Assert.Equal("王,\"建国\"", read.Value!.People[0].Name);
    }

    [Fact]
    public void A_row_with_a_cell_too_many_or_too_few_is_told()
    {
        Only(Seed.With("people.csv", "王建国", "王,建国"), "people.csv", 2, "", "IMPORT_CELL_COUNT");
        Only(Seed.With("authorisations.csv", "scjg-chief,*,", "scjg-chief,"), "authorisations.csv", 2, "", "IMPORT_CELL_COUNT");
    }

    [Fact]
    public void Every_fault_of_every_file_is_told_at_once()
    {
        var files = Seed.With("people.csv", "王建国", "").Where(f => f.Name != "windows.csv").ToList();
        files.Add(Seed.With("windows.csv", "101,综合窗口1,Comprehensive,1", "101,综合窗口1,Tide,one").Single(f => f.Name == "windows.csv"));
        Assert.Equal(
            [("people.csv", 2, "name", "IMPORT_VALUE_MISSING"), ("windows.csv", 2, "kind", "IMPORT_UNKNOWN_VALUE"), ("windows.csv", 2, "floor", "IMPORT_NOT_A_NUMBER")],
            SeedReader.Read(files).Faults.Select(f => (f.File, f.Row, f.Field, f.Code)));
    }

    [Theory]
    [MemberData(nameof(Bytes))]
    public void No_bytes_whatever_make_it_fail_without_a_fault(int seed)
    {
        var random = new Random(seed);
        var file = Seed.Files[random.Next(Seed.Files.Count)];
        var bytes = file.Bytes.ToArray();
        for (var i = random.Next(1, 30); i > 0; i--)
            bytes[random.Next(bytes.Length)] = (byte)"\",;\n\r\0\t xX09-\u00ff"[random.Next(14)];
        var read = SeedReader.Read(Seed.With(new SeedFile(file.Name, bytes)));
        Assert.Equal(read.IsOk, read.Value is not null);
        Assert.All(read.Faults, f => Assert.False(string.IsNullOrEmpty(f.Code)));
    }

    public static TheoryData<int> Bytes => [.. Enumerable.Range(0, 200)];

    private static void Only(IEnumerable<SeedFile> files, string file, int row, string field, string code)
    {
        var read = SeedReader.Read(files);
        Assert.Null(read.Value);
        Assert.Equal([(file, row, field, code)], read.Faults.Select(f => (f.File, f.Row, f.Field, f.Code)));
    }
}

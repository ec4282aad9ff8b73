using ApprovalHub.Features.Matters.Import;

namespace ApprovalHub.Features.Tests.Matters;

/// <summary>forms.json beside the tables of matters.</summary>
public class Forms_in_files
{
    private const string Water = "11410702MB9011208U4000108001000";

    [Fact]
    public void The_shipped_forms_ask_what_the_articles_list()
    {
        var matters = SeedReader.Read(All).Value!.Matters;

        var water = matters.Single(m => m.Code == Water).Form!;
        Assert.Equal("取水许可和水资源费征收管理条例第十二条", water.Ground);
        Assert.Equal(["reason", "startDate", "years", "purpose", "amount", "source", "points", "way", "metering", "saving", "drains"], water.Fields.Where(f => f.Required && f.Shown.Count == 0).Select(f => f.Name));
        Assert.Equal(2, matters.Count(m => m.Form is not null));
    }

    [Fact]
    public void Without_the_file_a_matter_keeps_its_form_and_with_it_only_those_named_have_one()
    {
        var seed = SeedReader.Read(All).Value!;
        var tables = Seed.Files.Where(f => MatterImport.FileNames.Contains(f.Name)).ToList();
        Func<string, Domain.Matters.Forms.MatterForm?> former = code => seed.Matters.Single(m => m.Code == code).Form;

        var kept = MatterImport.Read(tables, seed.Departments, _ => null, former);
        Assert.True(kept.IsOk, string.Join('\n', kept.Faults.Take(5)));
        Assert.Equal(2, kept.Value.Count(m => m.Form is not null));
        Assert.Equal(0, MatterImport.Read([.. tables, SeedFile.FromText("forms.json", "{}")], seed.Departments, _ => null, former).Value!.Count(m => m.Form is not null));
    }

    [Theory]
    [InlineData("""{"1": {}}""", "1", "IMPORT_FORM_WITHOUT_MATTER")]
    [InlineData("[]", "", "FORM_NO_JSON")]
    [InlineData("{", "", "FORM_NO_JSON")]
    [InlineData("{\"" + Water + "\": {\"schema\": {\"type\": \"object\", \"properties\": {\"a\": {\"type\": \"null\", \"title\": \"甲\"}}}}}", Water + "/schema/properties/a/type", "FORM_KEYWORD_VALUE")]
    [InlineData("{\"" + Water + "\": 1}", Water + "/", "FORM_NO_JSON")]
    public void What_is_wrong_is_told_by_matter_and_place(string text, string field, string code)
    {
        var read = SeedReader.Read([.. Seed.Files, SeedFile.FromText("forms.json", text)]);

        Assert.Null(read.Value);
        Assert.Contains(("forms.json", field, code), read.Faults.Select(f => (f.File, f.Field, f.Code)));
    }

    private static IReadOnlyList<SeedFile> All => [.. Seed.Files, new SeedFile("forms.json", File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "Seed", "forms.json")))];
}

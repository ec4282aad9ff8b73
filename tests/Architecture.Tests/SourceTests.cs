using ApprovalHub.Architecture.Tests.Rules;

namespace ApprovalHub.Architecture.Tests;

public sealed class SourceTests
{
    private static readonly string[] ByKind = ["Models", "Services", "Helpers", "Managers"];

    [Fact]
    public void No_file_is_longer_than_200_lines() =>
        Verdict.NoFaults(LongerThan(SourceText.Most).Select(f => $"{f.Key} {f.Value}"));

    [Fact]
    public void No_file_is_longer_than_150_lines_without_a_reason() =>
        Verdict.NoFaults(Allowances.Apply(LongerThan(SourceText.Wanted), Allowances.LongFiles));

    [Fact]
    public void A_file_holds_one_top_level_type() =>
        Verdict.NoFaults(House.Sources(".cs").Where(f => !House.IsTest(f))
            .Select(f => (File: f, Types: SourceText.TopLevelTypes(House.Text(f))))
            .Where(f => f.Types.Count > 1)
            .Select(f => $"{f.File}: {string.Join(", ", f.Types)}"));

    [Fact]
    public void Refusal_codes_are_upper_case_with_underscores() =>
        Verdict.NoFaults(House.Sources(".cs").Where(f => !House.IsTest(f))
            .SelectMany(f => SourceText.BadCodes(House.Text(f)).Select(code => $"{f}: {code}")));

    [Fact]
    public void Folders_are_cut_by_subject_and_not_by_kind() => Verdict.NoFaults(CutByKind(House.Files));

    /// <summary>D2: behind the port, in one room; the rest of the house builds without it.</summary>
    [Fact]
    public void Elsa_s_types_and_packages_are_named_in_its_own_room_only() =>
        Verdict.NoFaults(House.Sources(".cs", ".csproj", ".props", ".razor").Where(f => !f.StartsWith("Workflows/Elsa/", StringComparison.Ordinal) && !f.StartsWith("tests/Architecture.Tests/", StringComparison.Ordinal))
            .SelectMany(f => SourceText.ElsaNames(House.Text(f)).Select(name => $"{f}: {name}")));

    [Fact]
    public void A_mention_of_elsa_is_seen_and_a_definition_s_activity_is_not() =>
        Assert.Equal(["using Elsa.Workflows", "global::Elsa.Common.A", "Include=\"Elsa.Workflows.Core"], SourceText.ElsaNames("""
            using Elsa.Workflows; using ApprovalHub.Elsa; var x = global::Elsa.Common.A; "Elsa.Start" <PackageReference Include="Elsa.Workflows.Core" />
            """));

    [Fact]
    public void A_file_s_lines_are_counted_without_the_last_break()
    {
        Assert.Equal(150, SourceText.Lines(string.Concat(Enumerable.Repeat("x\n", 150))));
        Assert.Equal(151, SourceText.Lines(string.Concat(Enumerable.Repeat("x\n", 151))));
    }

    [Fact]
    public void A_second_top_level_type_is_seen_and_a_nested_one_is_not()
    {
        const string text = """
            namespace A;
            /*
            class Commented { }
            */
            public sealed partial class One
            {
                private sealed class Nested;
            }
            internal readonly record struct Two(int X);
            public enum Three { None }
            public delegate Task<int> Four(string text);
            // class Five
            """;

        Assert.Equal(["One", "Two", "Three", "Four"], SourceText.TopLevelTypes(text));
    }

    [Fact]
    public void A_code_in_another_case_is_seen() =>
        Assert.Equal(["CorrectionToldOnce", "told-once", ""], SourceText.BadCodes("""
            Refusal.Conflict("CORRECTION_TOLD_ONCE"); Refusal.Conflict("CorrectionToldOnce"); Refusal.Invalid(
                "told-once", "许可法"); Refusal.Missing(""); Refusal.Missing("CASE");
            """));

    [Fact]
    public void A_folder_by_kind_is_seen_but_the_records_of_papers_are_not() =>
        Assert.Equal(["Api/Host/Services", "Designer/models"],
            CutByKind(["Api/Host/Services/Mail.cs", "Documents/Models/Receipt.cs", "db/Model/HubDb.cs", "Designer/models/a/b.cs"]));

    [Fact]
    public void An_allowance_needs_a_reason_and_a_use()
    {
        var faults = new Dictionary<string, string> { ["a"] = "160", ["b"] = "170" };
        var allowed = new Dictionary<string, string> { ["b"] = "generated table", ["c"] = "was long once", ["a"] = " " };

        Assert.Equal(["a: allowed without a reason", "c: allowed, but nothing needs it any more"], Allowances.Apply(faults, allowed));
        Assert.Equal(["a: 160", "b: 170"], Allowances.Apply(faults, new Dictionary<string, string>()));
    }

    private static Dictionary<string, string> LongerThan(int most) =>
        House.Sources(".cs", ".razor").Select(f => (File: f, Lines: SourceText.Lines(House.Text(f))))
            .Where(f => f.Lines > most)
            .ToDictionary(f => f.File, f => $"{f.Lines} lines");

    private static IReadOnlyList<string> CutByKind(IEnumerable<string> files) =>
        [.. files.SelectMany(Folders).Distinct()
            .Where(f => ByKind.Contains(Path.GetFileName(f), StringComparer.OrdinalIgnoreCase) && f != "Documents/Models")];

    private static IEnumerable<string> Folders(string file)
    {
        for (var at = file.IndexOf('/'); at >= 0; at = file.IndexOf('/', at + 1)) yield return file[..at];
    }
}

using ApprovalHub.Domain.Process;
using ApprovalHub.Domain.Process.Tables;

namespace ApprovalHub.Domain.Tests.Process.Tables;

/// <summary>What is found in a table is what all cases, written down one by one, show.</summary>
public sealed class DecisionTableTests
{
    private const int Tables = 2_000;

    [Fact]
    public void The_findings_are_those_of_every_case_tried_one_by_one()
    {
        var seen = new HashSet<TableFindingSort>();
        for (var seed = 0; seed < Tables; seed++)
        {
            var table = SmallWorld.Table(new Random(seed));
            var found = DecisionTable.Findings(table, SmallWorld.Fields);
            Assert.True(Tried(table).SetEquals(found.Select(Told)), $"seed {seed}: {string.Join("; ", table)}\ntried {string.Join(", ", Tried(table))}\nfound {string.Join(", ", found.Select(Told))}");
            foreach (var finding in found) Shows(table, finding);
            seen.UnionWith(found.Select(f => f.Sort));
        }

        Assert.Equal([TableFindingSort.Impossible, TableFindingSort.NeverHit, TableFindingSort.Overlap, TableFindingSort.Gap], seen.Order());
    }

    [Fact]
    public void A_table_of_five_hundred_rows_is_looked_at_in_a_moment_and_a_longer_one_not_at_all()
    {
        BranchRule[] rows = [.. Enumerable.Range(0, DecisionTable.MostRows).Select(i => new BranchRule(
            [new("form.area", "ge", $"{i * 10}"), new("form.area", "lt", $"{(i + 1) * 10}"), new("case.lane", "eq", i % 2 == 0 ? "green" : "normal")], "P" + i))];
        Assert.Equal([TableFindingSort.Gap], DecisionTable.Findings(rows, ConditionFields.For(TemplateUse.None)).Select(f => f.Sort));
        Assert.Equal([TableFindingSort.Tangled], DecisionTable.Findings([.. rows, rows[0]], ConditionFields.For(TemplateUse.None)).Select(f => f.Sort));
    }

    [Fact]
    public void A_table_that_meets_too_much_is_told_as_such_and_not_guessed_at()
    {
        BranchRule[] parts = [.. Enumerable.Range(0, 11).Select(i => new BranchRule("form.name", "contains", "词" + i, "P"))];
        Assert.Equal([TableFindingSort.Tangled], DecisionTable.Findings(parts, ConditionFields.For(TemplateUse.None)).Select(f => f.Sort));
        BranchRule[] wide = [.. Enumerable.Range(0, 60).Select(i => new BranchRule(
            [.. Enumerable.Range(0, 6).Select(f => new BranchCondition($"form.f{((i * 5) + f) % 12}", "ge", $"{((i * 7) + (f * 3)) % 31}"))], "P" + i))];
        Assert.Equal(TableFindingSort.Tangled, DecisionTable.Findings(wide, ConditionFields.For(TemplateUse.None))[^1].Sort);
    }

    /// <summary>About what a file of a megabyte can say; taken apart it would fill the memory.</summary>
    [Fact]
    public void A_table_that_names_more_than_can_be_told_apart_is_told_as_such_before_it_is_taken_apart()
    {
        BranchRule[] values = [.. Enumerable.Range(0, DecisionTable.MostRows).Select(row => new BranchRule(
            [.. Enumerable.Range(0, 99).Select(column => new BranchCondition("form.a", "in", $"{row}a{column},{row}b{column},{row}c{column}"))], "P"))];
        Assert.Equal([TableFindingSort.Tangled], DecisionTable.Findings(values, ConditionFields.For(TemplateUse.None)).Select(f => f.Sort));
        BranchRule[] one = [new BranchRule("form.a", "in", string.Join(',', Enumerable.Range(0, DecisionTable.MostNamed + 1)), "P")];
        Assert.Equal([TableFindingSort.Tangled], DecisionTable.Findings(one, ConditionFields.For(TemplateUse.None)).Select(f => f.Sort));
    }

    /// <summary>Shown while it is drawn: what would take longer than about a second is not begun.</summary>
    [Fact]
    public void A_table_whose_values_would_take_too_long_to_hold_against_one_another_is_told_as_such()
    {
        BranchRule[] rows = [.. Enumerable.Range(0, DecisionTable.MostRows).Select(row => new BranchRule([new("form.a", "ge", $"{row * 10}"), new("form.b", "ge", $"{row * 10}"), new("form.c", "ge", $"{row * 10}"), new("form.d", "ge", $"{row * 10}"), new("form.e", "ge", $"{row * 10}")], "P" + row))];
        Assert.Equal([TableFindingSort.Tangled], DecisionTable.Findings(rows, ConditionFields.For(TemplateUse.None)).Select(f => f.Sort));
    }

    [Fact]
    public void A_table_of_a_hundred_fields_does_not_fall_into_more_pieces_than_can_be_held()
    {
        BranchRule[] rows = [.. Enumerable.Range(0, 80).Select(row => new BranchRule(
            [.. Enumerable.Range(0, 99).Select(field => new BranchCondition($"form.f{field}", "le", $"{(row * 37 % 200) + (field * row % 7)}"))], "P" + row))];
        var findings = DecisionTable.Findings(rows, ConditionFields.For(TemplateUse.None));
        Assert.Equal([TableFindingSort.Overlap, TableFindingSort.Tangled], findings.Select(f => f.Sort).Distinct());
    }

    [Theory]
    [InlineData("79228162514264337593543950335")]
    [InlineData("-79228162514264337593543950335")]
    [InlineData("0.0000000000000000000000000001")]
    [InlineData("9999-12-31")]
    [InlineData("0001-01-01")]
    public void Values_at_the_edge_of_what_can_be_said_are_borne(string value) =>
        Assert.Equal([TableFindingSort.Gap], DecisionTable.Findings([new BranchRule("form.a", "eq", value, "P")], ConditionFields.For(TemplateUse.None)).Select(f => f.Sort));

    private static string Told(TableFinding finding) => $"{finding.Sort} {finding.Row} {string.Join(',', finding.Others)}";

    /// <summary>The same by trying all cases.</summary>
    private static HashSet<string> Tried(IReadOnlyList<BranchRule> table)
    {
        var holding = SmallWorld.Cases(table).Select(c => Enumerable.Range(0, table.Count).Where(r => table[r].Holds(c)).ToList()).ToList();
        var found = new HashSet<string>();
        if (holding.Exists(h => h.Count == 0)) found.Add("Gap 0 ");
        for (var row = 0; row < table.Count; row++)
        {
            var own = holding.Where(h => h.Contains(row)).ToList();
            var met = own.SelectMany(h => h.Where(r => r < row)).Distinct().Order().ToList();
            var elsewhere = met.Where(r => table[r].Port != table[row].Port).ToList();
            if (own.Count == 0) found.Add($"Impossible {row + 1} ");
            else if (!own.Exists(h => h[0] == row)) found.Add($"NeverHit {row + 1} {Numbers(met)}");
            else if (elsewhere.Count > 0) found.Add($"Overlap {row + 1} {Numbers(elsewhere)}");
        }

        return found;
    }

    private static string Numbers(IEnumerable<int> rows) => string.Join(',', rows.Select(r => r + 1));

    /// <summary>The example is a case that shows what is said.</summary>
    private static void Shows(IReadOnlyList<BranchRule> table, TableFinding finding)
    {
        if (finding.Sort == TableFindingSort.Gap) Assert.DoesNotContain(table, r => r.Holds(finding.Example));
        else if (finding.Others.Length > 0) Assert.True(table[finding.Row - 1].Holds(finding.Example) && table[finding.Others[0] - 1].Holds(finding.Example));
    }
}

using ApprovalHub.Domain.Process;
using ApprovalHub.Domain.Process.Tables;

namespace ApprovalHub.Domain.Tests.Process.Tables;

/// <summary>The conditions of a branch before publishing: each fault with node and row.</summary>
public sealed class ConditionCheckTests
{
    private static readonly TemplateUse Described = Uses.For(Uses.Matter(5) with
    {
        Form = [new("form.area", FieldKind.Number) { IsWhole = true, Least = 0 }, new("form.smoke", FieldKind.Flag), new("form.since", FieldKind.Date)],
    });

    [Theory]
    [InlineData("case.lane", "eq", "green", null)]
    [InlineData("case.lane", "eq", "red", "TEMPLATE_CONDITION_VALUE")]
    [InlineData("case.lane", "gt", "green", "TEMPLATE_CONDITION_OPERATOR")]
    [InlineData("case.colour", "eq", "red", "TEMPLATE_CONDITION_FIELD_UNKNOWN")]
    [InlineData("case.procedures", "contains", "SiteVisit", null)]
    [InlineData("case.procedures", "contains", "Siesta", "TEMPLATE_CONDITION_VALUE")]
    [InlineData("form.area", "in", "1,2", null)]
    [InlineData("form.area", "in", "1,many", "TEMPLATE_CONDITION_VALUE")]
    [InlineData("form.area", "ge", "2.0", "TEMPLATE_CONDITION_VALUE")]
    [InlineData("form.area", "ge", "2.5", "TEMPLATE_CONDITION_VALUE")]
    [InlineData("form.area", "contains", "2", "TEMPLATE_CONDITION_OPERATOR")]
    [InlineData("form.area", "absent", "", null)]
    [InlineData("form.smoke", "eq", "是", "TEMPLATE_CONDITION_VALUE")]
    [InlineData("form.since", "ge", "2026-02-30", "TEMPLATE_CONDITION_VALUE")]
    [InlineData("form.since", "ge", "2026-02-28", null)]
    [InlineData("form.other", "eq", "1", "TEMPLATE_CONDITION_FIELD_UNKNOWN")]
    [InlineData("form.", "eq", "1", "TEMPLATE_CONDITION_FIELD_UNKNOWN")]
    public void A_condition_fits_its_field(string field, string asked, string value, string? code)
    {
        var faults = Faults([new BranchRule(field, asked, value, "P")], Described);
        Assert.Equal(code is null ? [] : [code + " b 1"], faults);
    }

    [Fact]
    public void A_field_of_a_form_that_nobody_described_is_taken_as_it_comes()
    {
        Assert.Empty(Faults([new BranchRule("form.anything", "gt", "1", "P")], TemplateUse.None));
        Assert.Empty(Faults([new BranchRule("form.anything", "gt", "1", "P")], new TemplateUse([.. Described.Matters, Uses.Matter(9)], Described.Departments)));
    }

    [Fact]
    public void A_field_that_means_another_thing_in_another_matter_is_a_fault()
    {
        var other = Uses.Matter(9) with { Form = [new("form.area", FieldKind.Text)] };
        Assert.Equal(["TEMPLATE_CONDITION_FIELD_AMBIGUOUS b 1"], Faults([new BranchRule("form.area", "eq", "1", "P")], new TemplateUse([.. Described.Matters, other], Described.Departments)));
    }

    [Fact]
    public void A_row_that_can_never_be_hit_is_a_fault_that_names_it()
    {
        BranchRule[] rows =
        [
            new("form.area", "ge", "10", "Big"),
            new([new("form.area", "gt", "3"), new("form.area", "lt", "4")], "Small"),
            new([new("form.area", "gt", "20"), new("case.lane", "eq", "green")], "Big"),
        ];
        Assert.Equal(["TEMPLATE_ROW_IMPOSSIBLE b 2", "TEMPLATE_ROW_NEVER_HIT b 3"], Faults(rows, Described));
    }

    [Fact]
    public void Overlaps_and_gaps_are_notes_that_do_not_stand_in_the_way()
    {
        BranchRule[] rows = [new([new("form.area", "ge", "10"), new("case.lane", "eq", "green")], "Fast"), new("form.area", "ge", "5", "Slow")];
        Assert.Empty(Faults(rows, Described));
        var notes = TemplateChecks.Notes(Drawn(rows), Described);
        Assert.Equal(["TEMPLATE_ROWS_OVERLAP b 2", "TEMPLATE_ROWS_GAP b "], notes.Select(Told));
        Assert.All(notes, n => Assert.Equal(FaultSeverity.Note, n.Severity));
        Assert.Equal("1", notes[0].Args["rows"]);
        Assert.Equal("case.lane=green, form.area=10", notes[0].Args["example"]);
        Assert.Empty(TemplateChecks.Notes(Drawn([rows[1]]), Described));
    }

    [Theory]
    [MemberData(nameof(Shipped.All), MemberType = typeof(Shipped))]
    public void Shipped_templates_have_nothing_to_note(string name) => Assert.Empty(TemplateChecks.Notes(Shipped.Load(name), TemplateUse.None));

    [Theory]
    [InlineData("""{"amount": 2.50, "flag": true, "huge": 1e400, "text": "2.50", "none": null}""", "form.amount=2.5 form.flag=true form.huge=1e400 form.none= form.text=2.50")]
    [InlineData("""{"amount": 1.2e3, "flag": false}""", "form.amount=1200 form.flag=false")]
    public void Values_of_a_form_reach_conditions_in_the_form_in_which_these_are_written(string form, string values) =>
        Assert.Equal(values, string.Join(' ', ApprovalHub.Domain.Cases.FormValues.Of(form).Select(v => $"{v.Key}={v.Value}").Order(StringComparer.Ordinal)));

    [Fact]
    public void Days_are_compared_as_days() =>
        Assert.True(new BranchCondition("form.since", "gt", "2026-02-28").Holds("2026-03-01") && !new BranchCondition("form.since", "gt", "2026-02-28").Holds("20260301x"));

    private static string[] Faults(BranchRule[] rows, TemplateUse use) =>
        [.. TemplateChecks.Check(Drawn(rows), use).Where(f => f.Code.Contains("_CONDITION_", StringComparison.Ordinal) || f.Code.Contains("_ROW", StringComparison.Ordinal)).Select(Told)];

    private static string Told(TemplateFault fault) => $"{fault.Code} {fault.NodeId} {fault.Args.GetValueOrDefault("row")}";

    private static ProcessDefinition Drawn(BranchRule[] rows)
    {
        var draw = Draw.From("b").Node("b", ActivityTypes.Branch, ("rules", TableJson.Of(rows))).Line("b", "Default", "decide");
        foreach (var port in rows.Select(r => r.Port).Distinct()) draw.Line("b", port, "decide");
        return draw.Decision().Read();
    }
}

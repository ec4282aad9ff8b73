using ApprovalHub.Domain.Clocks;
using ApprovalHub.Domain.Process;

namespace ApprovalHub.Domain.Tests.Process;

public sealed class DefinitionTests
{
    [Theory]
    [InlineData("{", "PROCESS_DEFINITION_NO_JSON")]
    [InlineData("{\"a\":1,\"a\":2}", "PROCESS_DEFINITION_NO_JSON")]
    [InlineData("[]", "PROCESS_DEFINITION_NO_ROOT")]
    [InlineData("{\"definitionId\":\"d\",\"version\":1,\"root\":{\"type\":\"Elsa.Sequence\"}}", "PROCESS_DEFINITION_ROOT_NO_FLOWCHART")]
    [InlineData("{\"version\":1,\"root\":{\"type\":\"Elsa.Flowchart\"}}", "PROCESS_DEFINITION_NO_ID")]
    [InlineData("{\"definitionId\":\"d\",\"root\":{\"type\":\"Elsa.Flowchart\"}}", "PROCESS_DEFINITION_NO_VERSION")]
    [InlineData("{\"definitionId\":\"d\",\"version\":1,\"root\":{\"type\":\"Elsa.Flowchart\",\"activities\":[]}}", "PROCESS_DEFINITION_EMPTY")]
    [InlineData("{\"definitionId\":\"d\",\"version\":1,\"root\":{\"type\":\"Elsa.Flowchart\",\"activities\":[{\"id\":\"x\"}]}}", "PROCESS_DEFINITION_NODE_WITHOUT_TYPE")]
    public void What_has_no_shape_is_refused_by_name(string json, string code) => Assert.Equal(code, ProcessDefinition.Parse(json).Refusal?.Code);

    [Theory]
    [InlineData("", 1, 1)]
    [InlineData("{\"name\": \"审批\" x}", 1, 15)]
    [InlineData("{\n\"name\": \"审批\",,\n}", 2, 14)]
    public void What_is_no_json_is_refused_with_its_line_and_character(string json, int line, int column)
    {
        var refusal = ProcessDefinition.Parse(json).Refusal;
        Assert.Equal(("PROCESS_DEFINITION_NO_JSON", $"{line}", $"{column}"), (refusal?.Code, $"{refusal?.Args["line"]}", $"{refusal?.Args["column"]}"));
    }

    [Fact]
    public void A_line_from_nowhere_is_refused_with_the_node_named()
    {
        var refusal = ProcessDefinition.Parse(Draw.From("ghost").Json()).Refusal;
        Assert.Equal("PROCESS_DEFINITION_LINE_FROM_NOWHERE", refusal?.Code);
        Assert.Equal("ghost", refusal?.Args["node"]);
    }

    [Fact]
    public void A_node_that_stands_twice_is_refused_with_the_node_named()
    {
        var refusal = ProcessDefinition.Parse(Draw.From("a").Step("a", ActivityTypes.Review).Step("a", ActivityTypes.Review).Json()).Refusal;
        Assert.Equal("PROCESS_DEFINITION_NODE_TWICE", refusal?.Code);
        Assert.Equal("a", refusal?.Args["node"]);
    }

    [Theory]
    [InlineData("Elsa.WriteLine", "TEMPLATE_ACTIVITY_UNKNOWN")]
    [InlineData("ApprovalHub.Package", "TEMPLATE_PACKAGE_NOT_YET")]
    [InlineData("Elsa.Flowchart", "TEMPLATE_NESTED")]
    public void A_foreign_activity_loads_but_does_not_run(string type, string code)
    {
        var definition = Draw.From("a").Node("a", type).Read();
        Assert.Equal(code, Assert.Single(definition.Faults).Code);
        Assert.Equal("a", definition.Faults[0].NodeId);
        Assert.Equal("PROCESS_DEFINITION_FAULTY", new Play(definition, Play.Facts, Conformance.Engines.BuiltIn).Refused(new Signal.Start()));
    }

    [Theory]
    [InlineData("limit", "5 Fortnights")]
    [InlineData("limit", "0%")]
    [InlineData("who", "Minister")]
    [InlineData("papers", "[\"AcceptanceNotice\"]")]
    [InlineData("reviewers", "3")]
    public void Data_that_cannot_be_read_is_named_with_node_and_input(string input, string value)
    {
        var fault = Assert.Single(Draw.From("a").Node("a", ActivityTypes.Review, (input, value)).Read().Faults);
        Assert.Equal(("TEMPLATE_INPUT_UNREADABLE", "a", input), (fault.Code, fault.NodeId, fault.Args["input"]));
    }

    [Fact]
    public void A_script_is_refused_conditions_are_data()
    {
        var json = Draw.From("a").Step("a", ActivityTypes.Review).Json().Replace("\"Literal\"", "\"JavaScript\"", StringComparison.Ordinal);
        Assert.Equal("TEMPLATE_SCRIPT", Assert.Single(ProcessDefinition.Parse(json).Value.Faults).Code);
    }

    [Theory]
    [InlineData("40%", 10, 4, LimitUnit.WorkDay)]
    [InlineData("25%", 10, 2, LimitUnit.WorkDay)]
    [InlineData("40%", 1, 3, LimitUnit.Hour)]
    [InlineData("100%", 0, 0, LimitUnit.WorkDay)]
    [InlineData("3 NaturalDay", 10, 3, LimitUnit.NaturalDay)]
    [InlineData("AtOnce", 10, 0, LimitUnit.WorkDay)]
    public void A_share_of_the_promise_is_rounded_down(string text, int promised, int amount, LimitUnit unit) =>
        Assert.Equal(new Limit(amount, unit), StepLimit.Read(text)!.For(Limit.WorkDays(promised)));

    [Theory]
    [InlineData("eq", "2", true)]
    [InlineData("ne", "2", false)]
    [InlineData("gt", "1.5", true)]
    [InlineData("gt", "10", false)]
    [InlineData("le", "2", true)]
    [InlineData("in", "1,2", true)]
    [InlineData("notIn", "1,2", false)]
    [InlineData("contains", "3", false)]
    [InlineData("present", "", true)]
    [InlineData("absent", "", false)]
    [InlineData("gt", "many", false)]
    public void A_rule_compares_a_field_of_the_case(string asked, string value, bool holds) =>
        Assert.Equal(holds, new BranchRule("form.kind", asked, value, "P").Holds(Play.Facts.Values.SetItem("form.kind", "2")));
}

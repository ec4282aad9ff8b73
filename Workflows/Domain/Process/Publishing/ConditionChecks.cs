using System.Globalization;
using ApprovalHub.Domain.Process.Tables;

namespace ApprovalHub.Domain.Process.Publishing;

/// <summary>The decision tables of branches: fields that cases have, operators and values that fit them, rows that can be hit.</summary>
internal static class ConditionChecks
{
    public static IEnumerable<TemplateFault> Check(ProcessDefinition definition, TemplateUse use)
    {
        var fields = ConditionFields.For(use);
        return definition.Nodes.Where(n => n.Type == ActivityTypes.Branch && !n.Settings.Rules.IsEmpty).SelectMany(n => Check(n, fields));
    }

    /// <summary>The table of one branch; it is looked at as a whole only once its conditions are sound.</summary>
    public static IEnumerable<TemplateFault> Check(ProcessNode node, ConditionFields fields)
    {
        var faults = node.Settings.Rules.Index().SelectMany(r => r.Item.Conditions.Select(c => Condition(node, r.Index + 1, c, fields))).OfType<TemplateFault>().ToList();
        return faults.Count > 0 ? faults : Table(node, fields);
    }

    private static TemplateFault? Condition(ProcessNode node, int row, BranchCondition condition, ConditionFields fields)
    {
        if (fields.Of(condition.Field) is not { } field)
            return new TemplateFault("TEMPLATE_CONDITION_FIELD_UNKNOWN", node).With("row", row).With("field", condition.Field);
        if (fields.Ambiguous.Contains(field.Name))
            return new TemplateFault("TEMPLATE_CONDITION_FIELD_AMBIGUOUS", node).With("row", row).With("field", field.Name);
        if (!field.Operators.Contains(condition.Operator))
        {
            return new TemplateFault("TEMPLATE_CONDITION_OPERATOR", node).With("row", row).With("field", field.Name)
                .With("operator", condition.Operator).With("operators", string.Join(',', field.Operators));
        }

        return field.Unfit(condition) is { } value
            ? new TemplateFault("TEMPLATE_CONDITION_VALUE", node).With("row", row).With("field", field.Name).With("value", value)
            : null;
    }

    private static IEnumerable<TemplateFault> Table(ProcessNode node, ConditionFields fields)
    {
        var rows = node.Settings.Rules;
        foreach (var finding in DecisionTable.Findings(rows, fields))
        {
            var others = string.Join(", ", finding.Others.Select(o => o.ToString(CultureInfo.InvariantCulture)));
            var example = string.Join(", ", finding.Example.Select(e => $"{e.Key}={Shown(e.Value)}"));
            switch (finding.Sort)
            {
                case TableFindingSort.Impossible:
                    yield return new TemplateFault("TEMPLATE_ROW_IMPOSSIBLE", node).With("row", finding.Row);
                    break;
                case TableFindingSort.NeverHit:
                    yield return new TemplateFault("TEMPLATE_ROW_NEVER_HIT", node).With("row", finding.Row).With("rows", others);
                    break;
                case TableFindingSort.Overlap:
                    yield return Note("TEMPLATE_ROWS_OVERLAP").With("row", finding.Row).With("rows", others).With("example", example);
                    break;
                case TableFindingSort.Gap when rows.Length > 1: // a single row is an "if", its Default the "else"
                    yield return Note("TEMPLATE_ROWS_GAP").With("example", example);
                    break;
                case TableFindingSort.Tangled:
                    yield return Note("TEMPLATE_ROWS_TANGLED");
                    break;
            }
        }

        TemplateFault Note(string code) => new(code, node) { Severity = FaultSeverity.Note };
    }

    /// <summary>A value that stands for all others holds signs that nobody types.</summary>
    private static string Shown(string value)
    {
        var shown = new string([.. value.Where(c => !char.IsControl(c))]);
        return shown.Length > 0 ? shown : value.Length > 0 ? "…" : "∅";
    }
}

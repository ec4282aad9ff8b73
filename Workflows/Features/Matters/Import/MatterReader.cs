using ApprovalHub.Domain.Matters;
using ApprovalHub.Domain.People;

namespace ApprovalHub.Features.Matters.Import;

/// <summary>matters.csv with what belongs to each matter; a matter that reads well is also held against <see cref="MatterRules"/>.</summary>
internal static class MatterReader
{
    /// <param name="tables">The files.</param>
    /// <param name="departments">The departments by code.</param>
    /// <param name="faults">Takes the rules that are broken.</param>
    /// <param name="forms">The forms of the matters.</param>
    /// <param name="steps">Kinds of special procedures that the steps of a template run, or null for one that nobody knows; null knows none.</param>
    public static IReadOnlyList<MatterContent> Read(
        SeedTables tables, IReadOnlyDictionary<string, Department> departments, FaultList faults, MatterForms forms,
        Func<string, IReadOnlyList<string>?>? steps = null)
    {
        var codes = new HashSet<string>();
        var known = tables.Values(CsvShape.Departments, "code") ?? Known(departments);
        var materials = MaterialReader.Read(tables);
        var procedures = ProcedureReader.Read(tables);
        var matters = new List<MatterContent>();
        forms.MustHaveTheirMatters(tables.Values(CsvShape.Matters, "code"), faults);
        foreach (var row in tables.Rows(CsvShape.Matters))
        {
            var code = row.Key("code", codes);
            var parts = new MatterParts(row, [.. materials[code]], [.. procedures[code]]);
            var matter = MatterRow.Read(row, code, parts, departments, known) with { Form = forms.Of(code) };
            if (!parts.AreOk || !departments.TryGetValue(matter.Department, out var department))
                continue;
            foreach (var fault in MatterRules.Check(matter, department).Concat(WithoutStep(matter, steps?.Invoke(matter.Template))))
                parts.Report(fault, faults);
            matters.Add(matter);
        }

        return matters;
    }

    /// <summary>许可法 §45: what stops the clock is a step of the process, or it would stand on the list and never be run.</summary>
    private static IEnumerable<MatterFault> WithoutStep(MatterContent matter, IReadOnlyList<string>? steps) => steps is null
        ? []
        : matter.SpecialProcedures.Where(p => !steps.Contains(p.Kind.ToString()))
            .Select(p => new MatterFault("MATTER_PROCEDURE_WITHOUT_STEP", $"SpecialProcedures[{p.Kind}].Kind").With("procedure", p.Kind).With("template", matter.Template));

    // A file of departments that could not be read leaves nobody able to say which one is unknown.
    private static HashSet<string>? Known(IReadOnlyDictionary<string, Department> departments) =>
        departments.Count == 0 ? null : [.. departments.Keys];
}

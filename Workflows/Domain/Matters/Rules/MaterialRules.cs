namespace ApprovalHub.Domain.Matters.Rules;

/// <summary>申请材料</summary>
internal static class MaterialRules
{
    public static IEnumerable<MatterFault> CodesAreUnique(MatterContent matter) =>
        matter.Materials.GroupBy(m => m.Code).Where(g => g.Count() > 1)
            .Select(g => new MatterFault("MATTER_MATERIAL_TWICE", $"Materials[{g.Key}].Code").With("material", g.Key));

    public static IEnumerable<MatterFault> CountsAreNotNegative(MatterContent matter) =>
        matter.Materials.Where(m => m.Originals < 0 || m.Copies < 0)
            .Select(m => new MatterFault("MATTER_MATERIAL_COUNT_NEGATIVE", $"Materials[{m.Code}].Originals").With("material", m.Name));

    /// <summary>What must be there on paper says how often.</summary>
    public static IEnumerable<MatterFault> RequiredPaperIsCounted(MatterContent matter) =>
        matter.Materials
            .Where(m => m is { Required: true, Originals: 0, Copies: 0, Form: MaterialForm.Paper } && m.Source != MaterialSource.Shared)
            .Select(m => new MatterFault("MATTER_MATERIAL_UNCOUNTED", $"Materials[{m.Code}].Originals").With("material", m.Name));

    /// <summary>国务院令716 §§7-14: what can be had by sharing is never asked of the applicant again.</summary>
    public static IEnumerable<MatterFault> SharedDataIsNotAskedOnPaper(MatterContent matter) =>
        matter.Materials
            .Where(m => m.Source == MaterialSource.Shared && (m.Originals > 0 || m.Copies > 0 || m.Form == MaterialForm.Paper))
            .Select(m => new MatterFault("MATTER_SHARED_ASKED_ON_PAPER", $"Materials[{m.Code}].Source").With("material", m.Name));

    public static IEnumerable<MatterFault> EveryMatterAsksForSomething(MatterContent matter) =>
        Fault.If(!matter.Materials.Any(m => m.Required), "MATTER_WITHOUT_MATERIALS", nameof(matter.Materials));
}

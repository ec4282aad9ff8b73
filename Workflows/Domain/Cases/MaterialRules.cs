using ApprovalHub.Domain.Clocks;
using ApprovalHub.Domain.Kernel;
using ApprovalHub.Domain.Matters;

namespace ApprovalHub.Domain.Cases;

/// <summary>Rules of the material checklist.</summary>
internal static class MaterialRules
{
    private const int MostCopies = 99;

    /// <summary>Nothing may be asked or taken that the published list does not name (许可法 §30, §31).</summary>
    public static void OnlyListedMaterialsAreTaken(IReadOnlyList<MaterialIn> handedIn, MatterContent matter)
    {
        foreach (var material in handedIn)
        {
            MaterialIsListed(material.Code, matter);
            if (!Enum.IsDefined(material.Way))
                throw Refusal.Invalid("MATERIAL_WAY_UNKNOWN").With("material", material.Code).Throwable();
            if (material.Originals is < 0 or > MostCopies || material.Copies is < 0 or > MostCopies || (material.Way is MaterialWay.Paper or MaterialWay.Posted && material.Originals + material.Copies == 0))
                throw Refusal.Invalid("MATERIAL_COUNT_WRONG").With("material", material.Code).Throwable();
        }
        var twice = handedIn.GroupBy(m => m.Code).FirstOrDefault(g => g.Count() > 1);
        if (twice is not null)
            throw Refusal.Invalid("MATERIAL_TWICE").With("material", twice.Key).Throwable();
    }

    /// <summary>The time of what is owed and comes by post is that of its arrival, recorded by who takes it in (FACTS 4.6); of all else that of taking in.</summary>
    public static void ArrivalIsThatOfAParcel(MaterialIn material, DateTimeOffset? owedSince, CaseAct act)
    {
        if (material.ArrivedAt is not { } arrived)
            return;
        if (owedSince is not { } since || material.Way != MaterialWay.Posted || act.By.IsApplicant)
            throw Refusal.Invalid("ARRIVAL_NOT_POSTED").With("material", material.Code).Throwable();
        if (arrived > act.At || arrived < since)
            throw Refusal.Invalid("ARRIVAL_OUT_OF_RANGE").With("material", material.Code).With("from", ShanghaiTime.Text(since)).With("to", ShanghaiTime.Text(act.At)).Throwable();
    }

    public static void MaterialIsListed(string code, MatterContent matter)
    {
        if (matter.Materials.All(m => m.Code != code))
            throw Refusal.Invalid("MATERIAL_NOT_LISTED", "行政许可法第三十一条").With("material", code).With("matter", matter.Name).Throwable();
    }

    /// <summary>An application with a required material missing cannot be accepted plainly (许可法 §32(1)(5)).</summary>
    public static void AllRequiredAreThere(IReadOnlyList<CaseMaterial> materials)
    {
        var missing = materials.Where(m => m.IsMissing).Select(m => m.Name).ToList();
        if (missing.Count > 0)
            throw Refusal.Conflict("MATERIALS_MISSING", "行政许可法第三十二条第一款第（五）项")
                .With("materials", string.Join('、', missing)).Throwable();
    }
}

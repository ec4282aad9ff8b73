namespace ApprovalHub.Domain.Matters;

/// <summary>Form in which a material is taken (材料形式).</summary>
public enum MaterialForm
{
    /// <summary>纸质</summary>
    Paper,

    /// <summary>电子</summary>
    Electronic,

    /// <summary>纸质或电子</summary>
    Either,
}

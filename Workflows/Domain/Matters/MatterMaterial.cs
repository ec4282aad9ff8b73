namespace ApprovalHub.Domain.Matters;

/// <summary>A material (申请材料) of a matter's checklist.</summary>
/// <param name="Code">Short code, unique in the matter, for example <c>M01</c>.</param>
/// <param name="Name">Name as published.</param>
/// <param name="Required">Whether it must be there (必要性).</param>
/// <param name="Tolerable">Whether it may come later (容缺): only what the published list names.</param>
/// <param name="Originals">Originals to hand in.</param>
/// <param name="Copies">Copies to hand in.</param>
/// <param name="Form">Paper, electronic or either.</param>
/// <param name="Source">How it is obtained.</param>
/// <param name="Standard">Acceptance standard (受理标准).</param>
public sealed record MatterMaterial(
    string Code, string Name, bool Required, bool Tolerable, int Originals, int Copies, MaterialForm Form, MaterialSource Source, string? Standard);

namespace ApprovalHub.Domain.Matters.Rules;

/// <summary>The application form, where the matter has one.</summary>
internal static class FormRules
{
    /// <summary>The faults are those of <see cref="Forms.FormRules"/>, each with its place in the form.</summary>
    public static IEnumerable<MatterFault> TheFormIsSound(MatterContent matter) => matter.Form is not { } form
        ? []
        : Forms.FormRules.Check(form, [.. matter.Materials.Select(m => m.Code)]).Select(f => f with { Field = $"{nameof(matter.Form)}/{f.Field}" });
}

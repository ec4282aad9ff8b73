namespace ApprovalHub.Domain.Matters.Differences;

/// <summary>One thing that a matter's content says.</summary>
/// <param name="Part">Where: empty for the matter itself, else material, procedure, question or field.</param>
/// <param name="Key">Which of them: the material's code, the procedure's kind, the question, the field of the form; empty for the matter itself.</param>
/// <param name="Field">What, for example <c>promised</c>; in lower camel case.</param>
/// <param name="Kind">How it is to be read, see <see cref="FactKind"/>.</param>
/// <param name="Values">What it says; several for a list, none where it says nothing.</param>
public sealed record MatterFact(string Part, string Key, string Field, FactKind Kind, IReadOnlyList<string> Values)
{
    /// <summary>Parts that come several times.</summary>
    public const string Material = "material", Procedure = "procedure", Question = "question", FormField = "field";
}

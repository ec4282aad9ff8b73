using ApprovalHub.Domain.Matters;

namespace ApprovalHub.Domain.Process.Tables;

/// <summary>Which facts there are for conditions: those of every case, and those of the forms of the matters that a template serves.</summary>
public sealed class ConditionFields
{
    /// <summary>Fields of a form begin with it.</summary>
    public const string OfForm = "form.";

    private readonly Dictionary<string, ConditionField> byName;
    private readonly bool formIsOpen;

    private ConditionFields(Dictionary<string, ConditionField> byName, IReadOnlyList<string> ambiguous, bool formIsOpen)
    {
        (this.byName, Ambiguous) = (byName, ambiguous);
        this.formIsOpen = formIsOpen;
    }

    /// <summary>What is known of every case (see <see cref="ProcessFacts.Values"/>).</summary>
    public static IReadOnlyList<ConditionField> OfCases { get; } =
    [
        new("case.lane", FieldKind.Choice) { Values = ["normal", "green"], IsAlwaysThere = true },
        new("case.channel", FieldKind.Choice) { Values = ["counter", "online"], IsAlwaysThere = true },
        new("case.procedures", FieldKind.Choices) { Values = [.. Enum.GetNames<SpecialProcedureKind>()] },
        new("matter.kind", FieldKind.Choice) { Values = ["instant", "promised"], IsAlwaysThere = true },
        new("matter.code", FieldKind.Text) { IsAlwaysThere = true },
    ];

    /// <summary>All that are known by name, those of cases first.</summary>
    public IReadOnlyCollection<ConditionField> All => byName.Values;

    /// <summary>Fields of forms that mean one thing in one matter and another in the next.</summary>
    public IReadOnlyList<string> Ambiguous { get; }

    /// <summary>
    /// The fields for a template. A field of a form is there for sure only where every matter's form has it. While a form of one of the matters
    /// is not described as data, or no matter uses the template, any <c>form.</c> field is taken as it comes.
    /// </summary>
    public static ConditionFields For(TemplateUse use)
    {
        ArgumentNullException.ThrowIfNull(use);
        var forms = use.Matters.Select(m => m.Form).OfType<IReadOnlyList<ConditionField>>().ToList();
        var known = OfCases.ToDictionary(f => f.Name, StringComparer.Ordinal);
        var ambiguous = new List<string>();
        foreach (var alike in forms.SelectMany(f => f).GroupBy(f => f.Name, StringComparer.Ordinal))
        {
            var first = alike.First();
            if (alike.Any(f => !f.IsLike(first))) ambiguous.Add(alike.Key);
            known.TryAdd(alike.Key, first with
            {
                IsAlwaysThere = alike.Count() == use.Matters.Count && alike.All(f => f.IsAlwaysThere),
                Least = alike.Min(f => f.Least ?? decimal.MinValue) is > decimal.MinValue and var least ? least : null,
                Most = alike.Max(f => f.Most ?? decimal.MaxValue) is < decimal.MaxValue and var most ? most : null,
            });
        }

        return new ConditionFields(known, ambiguous, formIsOpen: forms.Count < use.Matters.Count || use.Matters.Count == 0);
    }

    /// <summary>The field of a name, or null where no case can have it.</summary>
    public ConditionField? Of(string name) => byName.GetValueOrDefault(name)
        ?? (formIsOpen && name.Length > OfForm.Length && name.StartsWith(OfForm, StringComparison.Ordinal) ? new ConditionField(name, FieldKind.Free) : null);
}

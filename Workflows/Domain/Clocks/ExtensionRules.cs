using ApprovalHub.Domain.Kernel;

namespace ApprovalHub.Domain.Clocks;

/// <summary>Whether a limit may be made longer (许可法第四十二条, or the special law).</summary>
public static class ExtensionRules
{
    /// <summary>
    /// Refuses, with the law's article as ground: EXTENSION_LAW_DIFFERS, EXTENSION_ONCE, EXTENSION_TIMES, EXTENSION_NEEDS_APPROVER, EXTENSION_NEEDS_REASON,
    /// EXTENSION_WRONG_APPROVER, EXTENSION_UNIT_DIFFERS, EXTENSION_AMOUNT, EXTENSION_TOO_LATE.
    /// </summary>
    /// <param name="law">What the law allows.</param>
    /// <param name="statutory">The case's statutory limit.</param>
    /// <param name="earlier">Extensions that the case has had.</param>
    /// <param name="asked">The one that is asked for.</param>
    /// <param name="due">When the limit runs out; nothing while the clock stands.</param>
    public static Refusal? Check(
        ExtensionLaw law, Limit statutory, IReadOnlyList<ClockExtension> earlier, ClockExtension asked, DueDate? due)
    {
        if (statutory.Unit != law.Statutory.Unit || statutory.Amount > law.Statutory.Amount)
            return No("EXTENSION_LAW_DIFFERS", law)
                .With("statutory", statutory.Amount).With("unit", statutory.Unit)
                .With("expected", law.Statutory.Amount).With("expectedUnit", law.Statutory.Unit);
        if (earlier.Count >= law.Times)
            return law.Times == 1 ? No("EXTENSION_ONCE", law) : No("EXTENSION_TIMES", law).With("times", law.Times);
        if (string.IsNullOrWhiteSpace(asked.By))
            return No("EXTENSION_NEEDS_APPROVER", law);
        if (string.IsNullOrWhiteSpace(asked.Reason))
            return No("EXTENSION_NEEDS_REASON", law);
        if (asked.Approver != law.Approver)
            return No("EXTENSION_WRONG_APPROVER", law).With("approver", law.Approver);
        if (asked.Amount.Unit != law.AtMost.Unit)
            return No("EXTENSION_UNIT_DIFFERS", law).With("unit", law.AtMost.Unit);
        if (asked.Amount.Amount < 1 || asked.Amount.Amount > law.AtMost.Amount)
            return No("EXTENSION_AMOUNT", law).With("amount", asked.Amount.Amount).With("most", law.AtMost.Amount).With("unit", law.AtMost.Unit);
        if (due is { } known && known.IsOver(asked.ApprovedAt))
            return No("EXTENSION_TOO_LATE", law).With("due", DateSpan.Write(known.Date));
        return null;
    }

    private static Refusal No(string code, ExtensionLaw law) => Refusal.Conflict(code, law.Ground);
}

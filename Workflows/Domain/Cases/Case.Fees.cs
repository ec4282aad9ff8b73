using ApprovalHub.Domain.Kernel;
using ApprovalHub.Domain.People;

namespace ApprovalHub.Domain.Cases;

public sealed partial class Case
{
    private const decimal LargestFee = 100_000_000m;

    /// <summary>收费告知: an accepted case of a matter that law lets the organ charge for (许可法 §58, §59). A later notice takes the earlier one's place.</summary>
    /// <param name="fees">Every fee with its published item, standard and article.</param>
    /// <param name="payBy">Last day to pay, or null.</param>
    /// <param name="act">The act, by the lead department or a window for the matter.</param>
    public void Charge(IReadOnlyList<FeeCharge> fees, DateOnly? payBy, CaseAct act)
    {
        MustRun();
        if (!act.By.Has(Role.Reviewer, DepartmentCode) && !act.By.Has(Role.ChiefRepresentative, DepartmentCode)
            && !act.By.Has(Role.DepartmentHead, DepartmentCode) && !act.By.SitsAtWindowFor(act.Book.Matter))
            throw Refusal.Forbidden("FEE_NOT_YOURS").With("person", act.By.Name).Throwable();
        if (!act.Book.Matter.Fee)
            throw Refusal.Conflict("FEE_NOT_PROVIDED", "行政许可法第五十八条第一款").With("matter", MatterName).Throwable();
        if (AcceptedAt is null)
            throw Refusal.Conflict("FEE_BEFORE_ACCEPTANCE").With("number", Number).Throwable();
        if (fees.Count == 0)
            throw Refusal.Invalid("FEE_LIST_EMPTY", "行政许可法第五十九条").Throwable();
        if (payBy < act.Today)
            throw Refusal.Invalid("FEE_DAY_PAST").With("day", payBy?.ToString("yyyy-MM-dd", null)).Throwable();
        Wrote = Wrote with { Fees = [.. fees.Select(Checked)], PayBy = payBy };
        Produce(Process.Papers.FeeNotice);
        Do(act, "FeeCharged", null, new { Wrote.Fees, Total = Wrote.Fees.Sum(f => f.Amount), PayBy = payBy });
    }

    private static FeeCharge Checked(FeeCharge fee) => fee.Amount is > 0 and <= LargestFee && decimal.Round(fee.Amount, 2) == fee.Amount
        ? new FeeCharge(
            Text.Required(fee.Name, "fees.name", 100), Text.Required(fee.Standard, "fees.standard", 100), Text.Required(fee.Quantity, "fees.quantity", 100),
            fee.Amount, Text.Required(fee.Ground, "fees.ground", 200))
        : throw Refusal.Invalid("FEE_AMOUNT").With("name", fee.Name).Throwable();
}

namespace ApprovalHub.Domain.Clocks;

/// <summary>A limit (时限): an amount in a unit. Zero means 当场, at once.</summary>
public readonly record struct Limit(int Amount, LimitUnit Unit)
{
    /// <summary>当场: done before the applicant leaves the counter.</summary>
    public static Limit AtOnce => new(0, LimitUnit.WorkDay);

    public bool IsAtOnce => Amount == 0;

    public static Limit WorkDays(int amount) => new(amount, LimitUnit.WorkDay);
}

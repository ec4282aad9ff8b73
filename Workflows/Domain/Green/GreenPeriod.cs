namespace ApprovalHub.Domain.Green;

/// <summary>The calendar period that a quota is for.</summary>
public enum GreenPeriod
{
    Month,

    Quarter,

    Year,
}

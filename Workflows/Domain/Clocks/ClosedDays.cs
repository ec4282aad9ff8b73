namespace ApprovalHub.Domain.Clocks;

/// <summary>A closure of the centre as it is kept.</summary>
public sealed class ClosedDays
{
    private ClosedDays()
    {
    }

    public ClosedDays(Closure closure, string? notice)
    {
        (First, Last) = closure.Days;
        (Reason, Notice) = (closure.Reason, notice);
    }

    /// <summary>First day; its key, since closures do not overlap.</summary>
    public DateOnly First { get; private set; }

    public DateOnly Last { get; private set; }

    public string Reason { get; private set; } = "";

    /// <summary>The notice that ordered it, or null.</summary>
    public string? Notice { get; private set; }

    public Closure AsClosure() => new(new DateSpan(First, Last), Reason);
}

using ApprovalHub.Domain.Cases;
using ApprovalHub.Domain.Clocks;

namespace ApprovalHub.Domain.Green;

/// <summary>绿色通道额度: how many green cases a department or a matter may have in a calendar period, as data of the book.</summary>
public sealed class GreenQuota
{
    private GreenQuota()
    {
    }

    public GreenQuota(GreenScope scope, string key, GreenPeriod period, int most) => (Scope, Key, Period, Most) = (scope, key, period, most);

    public GreenScope Scope { get; private set; }

    /// <summary>Code of the department or matter.</summary>
    public string Key { get; private set; } = "";

    public GreenPeriod Period { get; private set; }

    /// <summary>0 means: never without the head.</summary>
    public int Most { get; private set; }

    public bool Binds(Case subject) => Key == (Scope == GreenScope.Department ? subject.DepartmentCode : subject.MatterCode);

    /// <summary>The period that holds a day: first day, and first day of the next.</summary>
    public (DateOnly First, DateOnly Next) Around(DateOnly day)
    {
        var months = Period switch { GreenPeriod.Month => 1, GreenPeriod.Quarter => 3, _ => 12 };
        var first = new DateOnly(day.Year, (day.Month - 1) / months * months + 1, 1);
        return (first, first.AddMonths(months));
    }

    /// <summary>The same as instants.</summary>
    public (DateTimeOffset From, DateTimeOffset To) InstantsAround(DateOnly day)
    {
        var (first, next) = Around(day);
        return (ShanghaiTime.StartOfDay(first), ShanghaiTime.StartOfDay(next));
    }
}

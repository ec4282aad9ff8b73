using System.Globalization;
using ApprovalHub.Domain.Clocks;

namespace ApprovalHub.Domain.Process;

/// <summary>
/// A step's own limit: either fixed, or a share of the limit promised to the applicant, so that one template serves matters
/// that promise one day and matters that promise thirty. Written <c>3 WorkDay</c>, <c>AtOnce</c> or <c>40%</c>.
/// </summary>
public sealed record StepLimit(Limit? Fixed, int Percent)
{
    private const int HoursOfWorkDay = 8;

    /// <summary>The form above; null if the text is not of it.</summary>
    public static StepLimit? Read(string text)
    {
        if (text == "AtOnce") return new StepLimit(Limit.AtOnce, 0);
        if (text.EndsWith('%'))
            return Whole(text[..^1], out var percent) && percent is > 0 and <= 100 ? new StepLimit(null, percent) : null;
        return text.Split(' ') is [var amount, var unit] && Whole(amount, out var number) && number > 0
            && Enum.TryParse<LimitUnit>(unit, out var parsed) && Enum.IsDefined(parsed) && !char.IsAsciiDigit(unit[0])
            ? new StepLimit(new Limit(number, parsed), 0)
            : null;
    }

    /// <summary>
    /// The limit for a case, rounded down, so that shares of one promise never sum up to more than it: whole units where there is one,
    /// else hours (8 a working day). Null for a share where nothing is promised.
    /// </summary>
    public Limit? For(Limit? promised)
    {
        if (Fixed is not null) return Fixed;
        if (promised is not { } whole) return null;
        if (whole.IsAtOnce) return Limit.AtOnce;
        var (amount, unit) = whole.Unit switch
        {
            LimitUnit.Month => (whole.Amount * 30, LimitUnit.NaturalDay),
            LimitUnit.Year => (whole.Amount * 365, LimitUnit.NaturalDay),
            _ => (whole.Amount, whole.Unit),
        };
        var share = amount * Percent / 100;
        return share > 0 ? new Limit(share, unit) : Finer(amount, unit);
    }

    public override string ToString() => Fixed is { } l ? l.IsAtOnce ? "AtOnce" : $"{l.Amount} {l.Unit}" : $"{Percent}%";

    private Limit Finer(int amount, LimitUnit unit) => unit switch
    {
        LimitUnit.WorkDay => new Limit(Math.Max(1, amount * HoursOfWorkDay * Percent / 100), LimitUnit.Hour),
        LimitUnit.NaturalDay => new Limit(Math.Max(1, amount * 24 * Percent / 100), LimitUnit.Hour),
        LimitUnit.Hour => new Limit(Math.Max(1, amount * 60 * Percent / 100), LimitUnit.Minute),
        _ => new Limit(1, unit),
    };

    private static bool Whole(string text, out int number) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number);
}

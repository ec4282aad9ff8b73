namespace ApprovalHub.Benchmarks.Reporting;

/// <summary>One measured figure.</summary>
/// <param name="What">What was measured.</param>
/// <param name="Value">The product's figure.</param>
/// <param name="Unit">Its unit.</param>
/// <param name="Floor">The same by hand-made means, or null.</param>
/// <param name="Ratio">What is held against the limit where that is a quotient, or null.</param>
/// <param name="Limit">The limit, or null for a figure that has none.</param>
/// <param name="Holds">Whether the limit holds; true without one.</param>
internal sealed record Figure(string What, double Value, string Unit, double? Floor, double? Ratio, double? Limit, bool Holds)
{
    /// <summary>A figure for reading only.</summary>
    public static Figure Plain(string what, double value, string unit, double? floor = null) =>
        new(what, Round(value), unit, Round(floor), floor is > 0 ? Round(value / floor) : null, null, true);

    /// <summary>A figure that must not be above its limit.</summary>
    public static Figure AtMost(string what, double value, string unit, double limit, double? floor = null) =>
        Plain(what, value, unit, floor) with { Limit = limit, Holds = value <= limit };

    /// <summary>A rate whose share of the floor's must not be below the limit.</summary>
    public static Figure ShareAtLeast(string what, double value, string unit, double floor, double limit) =>
        Plain(what, value, unit, floor) with { Limit = limit, Holds = value / floor >= limit };

    /// <summary>A figure whose quotient to a first one must not be above the limit; the first one stands as its floor.</summary>
    public static Figure GrowthAtMost(string what, double value, string unit, double first, double limit) =>
        Plain(what, value, unit, first) with { Limit = limit, Holds = value / first <= limit };

    private static double? Round(double? value) => value is { } known ? Round(known) : null;

    private static double Round(double value) => Math.Abs(value) >= 100 ? Math.Round(value, 1) : Math.Round(value, 3);
}

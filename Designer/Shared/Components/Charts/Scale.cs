using System.Globalization;

namespace ApprovalHub.Designer.Components.Charts;

/// <summary>The axis of a chart: from zero to a round number, in steps that people count in.</summary>
/// <param name="Top">The end of the axis.</param>
/// <param name="Step">The distance of its lines.</param>
public sealed record Scale(double Top, double Step)
{
    private static readonly double[] Round = [1, 2, 5, 10];

    /// <summary>Lines of the axis, from zero.</summary>
    public IReadOnlyList<double> Lines => [.. Enumerable.Range(0, (int)Math.Round(Top / Step) + 1).Select(n => n * Step)];

    /// <summary>An axis that holds a value; at most five steps, whole numbers.</summary>
    public static Scale For(double most)
    {
        var rough = Math.Max(most, 1) / 5;
        var power = Math.Pow(10, Math.Floor(Math.Log10(rough)));
        var step = Math.Max(1, Round.First(r => r * power >= rough - 1e-9) * power);
        return new Scale(Math.Max(step, Math.Ceiling(most / step) * step), step);
    }

    /// <summary>A coordinate as SVG wants it.</summary>
    public static string Text(double value) => Math.Round(value, 2).ToString(CultureInfo.InvariantCulture);
}

using System.Globalization;

namespace ApprovalHub.PlatformSimulator.Faults;

/// <summary>Which faults strike how often, and how hard.</summary>
internal sealed record FaultPlan
{
    /// <summary>Seed of the dice, so that a run can be had again.</summary>
    public int Seed { get; init; } = 1;

    /// <summary>Longest delay of <c>slow</c>.</summary>
    public int SlowMs { get; init; } = 2000;

    /// <summary>How long <c>error</c> lasts once it has struck.</summary>
    public int ErrorMs { get; init; } = 3000;

    /// <summary>How long <c>timeout</c> holds the connection.</summary>
    public int HangMs { get; init; } = 60_000;

    /// <summary>How long <c>disorder</c> holds an acknowledgement back at most.</summary>
    public int DisorderMs { get; init; } = 3000;

    /// <summary>Code of <c>refuse</c> and <c>rejectLater</c>.</summary>
    public string RefuseCode { get; init; } = "REFUSED";

    public RestartWay Restart { get; init; }

    public IReadOnlyDictionary<string, Fault> Province { get; init; } = new Dictionary<string, Fault>();

    public IReadOnlyDictionary<string, Fault> City { get; init; } = new Dictionary<string, Fault>();

    public Fault? Of(Platform platform, string name) => (platform == Platform.Province ? Province : City).GetValueOrDefault(name);

    /// <summary>What is wrong with it, or null.</summary>
    public string? Mistake() =>
        Province.Keys.Concat(City.Keys).FirstOrDefault(name => !FaultNames.All.Contains(name)) is { } unknown ? $"There is no fault '{unknown}'."
        : Province.Values.Concat(City.Values).Any(fault => fault.Chance is not (>= 0 and <= 1)) ? "A chance lies between 0 and 1."
        : new[] { SlowMs, ErrorMs, HangMs, DisorderMs }.Any(span => span is < 0 or > 3_600_000) ? "A span lies between 0 and an hour."
        : null;

    /// <summary>The plan with what a list says: <c>refuse=0.05,city.slow=0.2,province.twice=1:3,exit</c>.</summary>
    /// <exception cref="OptionException">The list cannot be read.</exception>
    public FaultPlan With(string list)
    {
        var (province, city, plan) = (new Dictionary<string, Fault>(Province), new Dictionary<string, Fault>(City), this);
        foreach (var word in list.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            if (word == "exit")
            {
                plan = plan with { Restart = RestartWay.Exit };
                continue;
            }
            var (name, fault) = Read(word);
            if (!name.StartsWith("city.", StringComparison.Ordinal))
                province[name.Replace("province.", "", StringComparison.Ordinal)] = fault;
            if (!name.StartsWith("province.", StringComparison.Ordinal))
                city[name.Replace("city.", "", StringComparison.Ordinal)] = fault;
        }
        plan = plan with { Province = province, City = city };
        return plan.Mistake() is { } mistake ? throw new OptionException($"--faults: {mistake}") : plan;
    }

    private static (string Name, Fault Fault) Read(string word)
    {
        var parts = word.Split('=', ':');
        var most = 0;
        return parts.Length is 2 or 3 && double.TryParse(parts[1], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var chance)
            && (parts.Length == 2 || int.TryParse(parts[2], NumberStyles.None, CultureInfo.InvariantCulture, out most))
                ? (parts[0], new Fault(chance, parts.Length == 3 ? most : null))
                : throw new OptionException($"--faults wants name=chance or name=chance:most, not '{word}'.");
    }
}

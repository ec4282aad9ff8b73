namespace ApprovalHub.Architecture.Tests;

/// <summary>What may break a rule, each with its reason. An allowance that nothing needs any more is a fault too.</summary>
internal static class Allowances
{
    /// <summary>Files between 150 and 200 lines, by path.</summary>
    public static IReadOnlyDictionary<string, string> LongFiles { get; } = new Dictionary<string, string>();

    /// <summary>Interfaces with fewer than two implementations, by name.</summary>
    public static IReadOnlyDictionary<string, string> LoneInterfaces { get; } = new Dictionary<string, string>
    {
        ["ApprovalHub.Domain.Process.IProcessEngine"] =
            "D2: the built-in interpreter and Elsa's runner stand behind it; Elsa's is compiled only where a feed holds its packages",
        ["ApprovalHub.Domain.Process.Flow.ITokenMover"] = "D2: the built-in walk and Elsa's runner move the tokens of a case",
    };

    /// <summary>Features that look into another room, by the fault's own words.</summary>
    public static IReadOnlyDictionary<string, string> Rooms { get; } = new Dictionary<string, string>
    {
        ["ApprovalHub.Features.Ports.IHubDb uses ApprovalHub.Features.People"] =
            "the hub lists every table, and an account is Identity's row: it cannot stand in Domain, and People alone uses it",
        ["ApprovalHub.Features.Seeding.SeedFolder uses ApprovalHub.Features.Matters"] =
            "the seed is read by the reader that administrators' imports go through; a second one would check less",
        ["ApprovalHub.Features.Seeding.SeedDemo/Handler uses ApprovalHub.Features.Matters"] =
            "the seed is read by the reader that administrators' imports go through; a second one would check less",
        ["ApprovalHub.Features.Supervision.PublishLadder/Handler uses ApprovalHub.Features.Matters"] =
            "a ladder is read by the reader of the seed's files, which tells its faults by row and field",
        ["ApprovalHub.Features.Supervision.PublishLadder/Outcome uses ApprovalHub.Features.Matters"] =
            "a ladder is read by the reader of the seed's files, which tells its faults by row and field",
        ["ApprovalHub.Features.Supervision.PublishRules/Handler uses ApprovalHub.Features.Matters"] =
            "rules are read by the reader of the seed's files, which tells their faults by row and field",
        ["ApprovalHub.Features.Supervision.PublishRules/Outcome uses ApprovalHub.Features.Matters"] =
            "rules are read by the reader of the seed's files, which tells their faults by row and field",
        ["ApprovalHub.Features.Supervision.FillOversight/Handler uses ApprovalHub.Features.Matters"] =
            "the shipped ladder and rules are read by the reader of the seed's files, as the administrator's are",
        ["ApprovalHub.Features.Green.PublishQuotas/Handler uses ApprovalHub.Features.Matters"] =
            "quotas are read by the reader of the seed's files, which tells their faults by row and field",
        ["ApprovalHub.Features.Green.PublishQuotas/Outcome uses ApprovalHub.Features.Matters"] =
            "quotas are read by the reader of the seed's files, which tells their faults by row and field",
        ["ApprovalHub.Features.Seeding.SeedDemo/Handler uses ApprovalHub.Features.People"] =
            "the demo's accounts are seeded with its people, in one transaction",
    };

    /// <summary>Takes away what is allowed; adds a fault for each allowance without a reason or without a use.</summary>
    public static IReadOnlyList<string> Apply(IReadOnlyDictionary<string, string> faults, IReadOnlyDictionary<string, string> allowed) =>
    [
        .. faults.Where(f => !allowed.ContainsKey(f.Key)).Select(f => $"{f.Key}: {f.Value}"),
        .. allowed.Where(a => string.IsNullOrWhiteSpace(a.Value)).Select(a => $"{a.Key}: allowed without a reason"),
        .. allowed.Where(a => !faults.ContainsKey(a.Key)).Select(a => $"{a.Key}: allowed, but nothing needs it any more"),
    ];
}

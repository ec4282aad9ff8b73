using System.Text.Json;
using ApprovalHub.Features.Acts;

namespace ApprovalHub.Features.Supervision;

/// <summary>Who put a ladder in force, and when.</summary>
/// <param name="By">The administrator.</param>
/// <param name="At">When.</param>
/// <param name="Rungs">How many rungs it has.</param>
public sealed record LadderChange(string By, DateTimeOffset At, int Rungs)
{
    internal const string Prefix = "ladder.change.";

    internal static LadderChange Of(HubSetting setting) => JsonSerializer.Deserialize<LadderChange>(setting.Value)!;

    /// <summary>Kept beside the data, in the order of its keys.</summary>
    internal HubSetting AsSetting() => new($"{Prefix}{At:yyyyMMddHHmmssfff}", JsonSerializer.Serialize(this));
}

using System.Text.Json;

namespace ApprovalHub.Features.Ports.Reports;

/// <summary>
/// What one step says to the platforms: a data set of GB/T 39046-2020 with the house's own values, snapped in the transaction of the act. Each
/// platform's names, codes and units are its connector's to give.
/// </summary>
public abstract record StepReport
{
    /// <summary>As it is kept with the step.</summary>
    public string ToJson() => JsonSerializer.Serialize(this, GetType(), StepReportJson.Relaxed);

    /// <summary>What was kept, read back.</summary>
    /// <typeparam name="T">The data set.</typeparam>
    /// <param name="json">As it was kept.</param>
    public static T From<T>(string json)
        where T : StepReport =>
        JsonSerializer.Deserialize<T>(json, StepReportJson.Relaxed) ?? throw new InvalidOperationException($"What was kept is no {typeof(T).Name}.");
}

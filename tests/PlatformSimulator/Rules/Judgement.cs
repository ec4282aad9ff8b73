namespace ApprovalHub.PlatformSimulator.Rules;

/// <summary>What a platform says of a row.</summary>
/// <param name="Outcome">Accepted, Duplicate, Rejected or Deferred.</param>
/// <param name="Code">Why, for machines.</param>
/// <param name="Message">Why, for people.</param>
internal sealed record Judgement(Outcome Outcome, string? Code = null, string? Message = null)
{
    public static Judgement Accepted { get; } = new(Outcome.Accepted);

    public static Judgement Duplicate { get; } = new(Outcome.Duplicate);

    public static Judgement Field(string name, string message) => new(Outcome.Rejected, $"FIELD:{name}", $"字段 {name}：{message}。");
}

using ApprovalHub.Api.Contracts.Supervision;
using ApprovalHub.Designer.Words;

namespace ApprovalHub.Designer.Pages.Supervision;

/// <summary>Rules and rungs by the names that people know them by.</summary>
public sealed class RuleNames(Texts texts, Say say, IReadOnlyList<RuleLine> rules, IReadOnlyList<LadderLine> ladder)
{
    /// <summary>Codes by which items are opened: rungs that open one, then the rules.</summary>
    public IReadOnlyList<string> Codes { get; } =
        [.. ladder.Where(r => r.ReplyDays is not null).Select(r => $"{r.Limit}.{r.Rung}"), .. rules.Select(r => r.Code)];

    /// <summary>承诺时限 · 红牌, or the name of the rule; the code of one that is no longer there.</summary>
    public string Of(string code) => code.Split('.') is [var limit, var rung]
        ? texts["Supervision.RungOf", say.Of("LimitKind", limit), say.Of("Rung", rung)]
        : rules.FirstOrDefault(r => r.Code == code)?.Name ?? code;

    /// <summary>What it rests on: the article of a rule, or the place of a rung in the ladder.</summary>
    public string GroundOf(string code) => rules.FirstOrDefault(r => r.Code == code)?.Ground
        ?? (ladder.FirstOrDefault(r => $"{r.Limit}.{r.Rung}" == code) is { } rung ? texts["Supervision.GroundLadder", LadderWords.When(texts, rung)] : texts["Supervision.GroundGone"]);

    /// <summary>Both are read with every list and item: they are short, and change at any time.</summary>
    public static async Task<RuleNames> ReadAsync(ISupervisionApi supervision, (Texts Texts, Say Say) words, CancellationToken cancellation)
    {
        var (rules, ladder) = (supervision.RulesAsync(cancellation), supervision.LadderAsync(cancellation));
        await Task.WhenAll(rules, ladder);
        return new RuleNames(words.Texts, words.Say, await rules, await ladder);
    }
}

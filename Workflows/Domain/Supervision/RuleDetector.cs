namespace ApprovalHub.Domain.Supervision;

/// <summary>How a breach of a supervision rule comes to light. What a limit brings to light is a rung of its ladder.</summary>
public enum RuleDetector
{
    /// <summary>人工: a supervisor opens the item, after a complaint or a spot check</summary>
    Manual,

    /// <summary>不予受理或者不予许可没有引用条款: a refusal whose ground names no article of a law</summary>
    RefusalWithoutArticle,

    /// <summary>收件当日以外受理后又退回收件: an accepted application is sent back to intake</summary>
    SentBackToIntake,

    /// <summary>月度抽查认定不成立: a use of the green channel that the monthly audit found not justified</summary>
    GreenNotJustified,

    /// <summary>差评: the person served was not satisfied, or not at all</summary>
    LowRating,
}

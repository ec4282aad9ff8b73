namespace ApprovalHub.Domain.Supervision;

/// <summary>A supervision rule (监察规则, FACTS 10.2) as data of the book: what breaches it, the card it shows, and how long the department has for its reply.</summary>
public sealed class SupervisionRule
{
    private SupervisionRule()
    {
    }

    /// <param name="code">Its code, for example <c>IllegalFee</c>.</param>
    /// <param name="name">As people read it.</param>
    /// <param name="ground">What it rests on.</param>
    /// <param name="detector">How a breach comes to light.</param>
    /// <param name="effect">The card, and working days for the reply.</param>
    public SupervisionRule(string code, string name, string ground, RuleDetector detector, (Card Card, int ReplyDays) effect)
    {
        (Code, Name, Ground, Detector) = (code, name, ground, detector);
        (Card, ReplyDays) = effect;
    }

    /// <summary>
    /// 差评整改, where the book has no rule of its own: reply and rectification within five working days (FACTS 6.4: 德州, the shortest term that is published; no
    /// national one is). It shows no card: a rating is no breach until it was looked into.
    /// </summary>
    public static SupervisionRule LowRating { get; } = new("LowRating", "差评回访整改", "国办发〔2019〕51号", RuleDetector.LowRating, (Card.None, 5));

    public string Code { get; private set; } = "";

    public string Name { get; private set; } = "";

    public string Ground { get; private set; } = "";

    public RuleDetector Detector { get; private set; }

    public Card Card { get; private set; }

    public int ReplyDays { get; private set; }
}

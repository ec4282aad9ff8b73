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

    public string Code { get; private set; } = "";

    public string Name { get; private set; } = "";

    public string Ground { get; private set; } = "";

    public RuleDetector Detector { get; private set; }

    public Card Card { get; private set; }

    public int ReplyDays { get; private set; }
}

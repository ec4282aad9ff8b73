namespace ApprovalHub.Domain.Green;

/// <summary>绿色通道月度抽查: the sample of one month's green cases, drawn once.</summary>
public sealed class GreenAudit
{
    private List<GreenAuditLine> lines = [];

    private GreenAudit()
    {
    }

    /// <param name="month">First day of the month whose approvals are looked at.</param>
    /// <param name="seed">What the draw was made by; recorded, so that it can be made again.</param>
    /// <param name="cases">All green cases of the month.</param>
    /// <param name="at">When.</param>
    public GreenAudit(DateOnly month, string seed, IReadOnlyCollection<(Guid Id, string Number, bool OverQuota)> cases, DateTimeOffset at)
    {
        (Month, Seed, Cases, DrawnAt) = (month, seed, cases.Count, at);
        var byNumber = cases.ToDictionary(c => c.Number);
        lines = [.. GreenSample.Draw(seed, [.. cases.Select(c => (c.Number, c.OverQuota))]).Select((number, i) => new GreenAuditLine(this, i + 1, byNumber[number].Id))];
    }

    public DateOnly Month { get; private set; }

    public string Seed { get; private set; } = "";

    /// <summary>How many green cases the month had.</summary>
    public int Cases { get; private set; }

    public DateTimeOffset DrawnAt { get; private set; }

    public IReadOnlyList<GreenAuditLine> Lines => lines;
}

using ApprovalHub.Domain.Matters;

namespace ApprovalHub.Domain.Cases;

/// <summary>One line of a case's material checklist (材料清单).</summary>
public sealed class CaseMaterial
{
    private CaseMaterial()
    {
    }

    internal CaseMaterial(Case owner, MatterMaterial listed, int order, MaterialIn? handedIn, DateTimeOffset at)
    {
        Id = Guid.CreateVersion7(at);
        CaseId = owner.Id;
        Order = order;
        Code = listed.Code;
        Name = listed.Name;
        Required = listed.Required;
        Tolerable = listed.Tolerable;
        if (handedIn is not null)
            Take(handedIn, at);
    }

    public Guid Id { get; private set; }

    public Guid CaseId { get; private set; }

    public int Order { get; private set; }

    public string Code { get; private set; } = "";

    public string Name { get; private set; } = "";

    public bool Required { get; private set; }

    public bool Tolerable { get; private set; }

    public int Originals { get; private set; }

    public int Copies { get; private set; }

    public MaterialWay? Way { get; private set; }

    /// <summary>When it came in; null while it is not there.</summary>
    public DateTimeOffset? TakenAt { get; private set; }

    /// <summary>What the correction notice asks of it (补正内容), or null.</summary>
    public string? CorrectionAsked { get; internal set; }

    /// <summary>Whether it is owed under tolerance (容缺).</summary>
    public bool Owed { get; internal set; }

    /// <summary>Since when it was owed: stays once it has come (容缺台账); null for what was never tolerated.</summary>
    public DateTimeOffset? ToleratedAt { get; private set; }

    /// <summary>How what was owed came in; null before, and for everything else.</summary>
    public SupplyWay? SuppliedOver { get; private set; }

    /// <summary>Who took in what was owed: the clerk, or the applicant who sent it online.</summary>
    public string? SuppliedTo { get; private set; }

    public bool IsMissing => TakenAt is null && Required;

    internal void Tolerate(DateTimeOffset at) => (Owed, ToleratedAt) = (true, at);

    internal void Settle(SupplyWay over, string to) => (SuppliedOver, SuppliedTo) = (over, to);

    internal CaseMaterial Copy() => (CaseMaterial)MemberwiseClone();

    internal void Take(MaterialIn handedIn, DateTimeOffset at)
    {
        (Originals, Copies, Way, TakenAt) = (handedIn.Originals, handedIn.Copies, handedIn.Way, at);
        Owed = false;
    }
}

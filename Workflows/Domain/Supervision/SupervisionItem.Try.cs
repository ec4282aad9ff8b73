using ApprovalHub.Domain.Kernel;
using ApprovalHub.Domain.People;

namespace ApprovalHub.Domain.Supervision;

public sealed partial class SupervisionItem
{
    private const string Probe = "试算";

    /// <summary>A dry run of every act, by the very rules that it will meet. This item stays as it is.</summary>
    public IReadOnlyList<ItemVerdict> Verdicts(ItemAct act)
    {
        var (theirs, supervises) = (IsTheirs(act.By), act.By.Has(Role.Supervisor));
        return
        [
            new("reply", Try(i => i.Reply(Probe, act))) { InReach = theirs },
            new("correct", Try(i => i.Correct(Probe, act))) { InReach = theirs },
            new("sendBack", Try(i => i.SendBack(Probe, (ReplyBy, ReplyDueAt), act))) { InReach = supervises },
            new("close", Try(i => i.Close(ItemFinding.Upheld, Probe, act))) { Finding = ItemFinding.Upheld, InReach = supervises },
            new("close", Try(i => i.Close(ItemFinding.Unfounded, Probe, act))) { Finding = ItemFinding.Unfounded, InReach = supervises },
        ];
    }

    private Refusal? Try(Action<SupervisionItem> act)
    {
        var copy = (SupervisionItem)MemberwiseClone();
        copy.entries = [.. entries];
        try
        {
            act(copy);
            return null;
        }
        catch (RefusedException refused)
        {
            return refused.Refusal;
        }
    }
}

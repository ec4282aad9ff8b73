using ApprovalHub.Domain.Clocks;
using ApprovalHub.Domain.Kernel;
using ApprovalHub.Domain.Matters.Rules;
using ApprovalHub.Domain.People.Identity;
using ApprovalHub.Domain.Process;

namespace ApprovalHub.Domain.Cases;

public sealed partial class Case
{
    /// <summary>How the result was handed over, or null.</summary>
    public Delivery? Delivery { get; private set; }

    public DateTimeOffset? DeliveredAt { get; private set; }

    /// <summary>颁发、送达期限: ten days from the decision (行政许可法第四十四条), working days (第八十二条).</summary>
    public static Limit DeliverWithin => Limit.WorkDays(10);

    /// <summary>What the template gives for the step where that is surely shorter; no template gives more than the law, or nothing.</summary>
    private static Limit DispatchLimit(CaseTask task) => task.Limit is { } own && LimitOrder.SurelyWithin(own, DeliverWithin) ? own : DeliverWithin;

    /// <summary>
    /// The decision, however late the result comes to the desk. Where materials that the applicant owed held it back, the day on which that ended: until
    /// then it lay with the applicant. The law names what was granted; a denial is served within the same time.
    /// </summary>
    private DateTimeOffset DispatchFrom(CaseTask task)
    {
        if (DecidedAt is not { } decided || decided > task.OpenedAt)
            return task.OpenedAt;
        return tasks.Where(t => t.Activity == ActivityTypes.ToleranceGate && t.EndedAt > decided && t.EndedAt <= task.OpenedAt).Max(t => t.EndedAt) ?? decided;
    }

    /// <summary>统一出件: counter with identity check, or post with tracking (R-DISPATCH, R-POST). What goes out electronically is received by
    /// the applicant online: the desk has no proof that it arrived.</summary>
    private Delivery HandOver(Delivery? delivery, CaseAct act)
    {
        if (delivery is null)
            throw Refusal.Invalid("DELIVERY_MISSING").Throwable();
        if (IsHeldBack(act.Book.Matter))
            throw Refusal.Conflict("MATERIALS_STILL_OWED").With("supplyBy", SupplyBy?.ToString("yyyy-MM-dd", null)).Throwable();
        Delivery = delivery.Way switch
        {
            DeliveryWay.Counter => AtTheCounter(delivery, act),
            DeliveryWay.Post => ByPost(delivery, act),
            DeliveryWay.Electronic when act.By.IsApplicant => new Delivery(DeliveryWay.Electronic, Applicant.Name),
            DeliveryWay.Electronic => throw Refusal.Conflict("ELECTRONIC_IS_RECEIVED_ONLINE").With("number", Number).Throwable(),
            _ => throw Refusal.Invalid("DELIVERY_WAY_UNKNOWN").Throwable(),
        } with
        { Signature = delivery.Signature };
        DeliveredAt = act.At;
        Produce(Process.Papers.ServiceReturn);
        return Delivery with { RecipientId = null }; // the event is kept for ever and shown to many: whose card it was stands on the case
    }

    /// <summary>
    /// 电子送达: the applicant takes the result online, which serves it like the desk would (国务院令第716号第七条至第十四条; R-ONLINE). Only for
    /// matters that are handled online.
    /// </summary>
    /// <param name="signature">SHA-256 of the picture of the signature under the proof of service (送达回证), or null.</param>
    /// <param name="act">The act, by the applicant.</param>
    public void ReceiveOnline(string? signature, CaseAct act)
    {
        if (LyingUnclaimed is null)
            MustNotHaveEnded();
        if (!act.By.IsApplicant)
            throw Refusal.Forbidden("NOT_FOR_THE_APPLICANT").With("number", Number).Throwable();
        if (!act.Book.Matter.Online)
            throw Refusal.Conflict("NOT_DELIVERED_ELECTRONICALLY").With("matter", MatterName).Throwable();
        if (LyingUnclaimed is { } late)
        {
            HandOverLate(late, new Opinion(null), new Delivery(DeliveryWay.Electronic, Applicant.Name, Signature: signature), act);
            return;
        }
        if (AtTheDesk is null)
            MustNotHaveBeenHandedOver();
        var task = AtTheDesk ?? throw Refusal.Conflict("RESULT_NOT_READY").With("number", Number).Throwable();
        var details = HandOver(new Delivery(DeliveryWay.Electronic, Applicant.Name, Signature: signature), act);
        task.Complete("Delivered", null, act.By, act.At);
        Do(act, "ReceivedOnline", new Signal.Complete(task.Key, "Delivered"), new { Details = details });
    }

    /// <summary>
    /// The person at the counter shows an identity card: the applicant, the agent, or the legal representative, by name and number; and signs the
    /// proof of service (送达回证, FACTS 3.10), on the pad or on paper.
    /// </summary>
    private Delivery AtTheCounter(Delivery delivery, CaseAct act)
    {
        var name = Text.Required(delivery.Recipient, "delivery.recipient", 100);
        var id = CitizenId.Parse(delivery.RecipientId ?? "", act.Today).Value.Value;
        var isApplicant = Applicant.IsPerson && (name, id) == (Applicant.Name, Applicant.IdNumber);
        var isAgent = Agent is not null && (name, id) == (Agent.Name, Agent.IdNumber);
        var isHead = !Applicant.IsPerson && (name, id) == (Applicant.LegalRepresentative, Applicant.LegalRepresentativeId);
        if (!isApplicant && !isAgent && !isHead)
            throw Refusal.Conflict("RECIPIENT_NOT_ENTITLED").With("recipient", name).Throwable();
        if (delivery.Signature is null && delivery.SignedOnPaper is not true)
            throw Refusal.Invalid("SIGNATURE_MISSING").With("recipient", name).Throwable();
        return new Delivery(DeliveryWay.Counter, name, id) { SignedOnPaper = delivery.SignedOnPaper };
    }

    private Delivery ByPost(Delivery delivery, CaseAct act)
    {
        if (!act.Book.Matter.Post)
            throw Refusal.Conflict("MATTER_NOT_POSTED").With("matter", MatterName).Throwable();
        if (Applicant.Address is null)
            throw Refusal.Conflict("NO_ADDRESS_TO_POST_TO").With("number", Number).Throwable();
        return new Delivery(
            DeliveryWay.Post,
            Text.Optional(delivery.Recipient, "delivery.recipient", 100) ?? Applicant.Name,
            Carrier: Text.Required(delivery.Carrier, "delivery.carrier", 50),
            TrackingNo: Text.Required(delivery.TrackingNo, "delivery.trackingNo", 40));
    }
}

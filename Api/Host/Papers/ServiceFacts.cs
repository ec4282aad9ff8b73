using ApprovalHub.Api.Endpoints.Papers;
using ApprovalHub.Documents.Models;
using ApprovalHub.Domain.Cases;
using ApprovalHub.Features.Ports;

namespace ApprovalHub.Api.Host.Papers;

/// <summary>送达回证 from the hand-over: at the counter, by post, or taken online.</summary>
internal static class ServiceFacts
{
    public static ServiceReturnPaper Of(PaperFacts facts, Centre centre)
    {
        var (subject, matter) = (facts.Case, facts.Act.Book.Matter);
        var delivery = subject.Delivery ?? throw new InvalidOperationException($"Case {subject.Number} was not handed over.");
        return new ServiceReturnPaper
        {
            Number = facts.Number,
            CaseNumber = subject.Number,
            Applicant = Wording.Party(subject),
            Matter = matter.Name,
            Department = facts.Department.Name,
            Seal = new Seal(facts.Department.Name),
            ConsultPhone = matter.ConsultPhone,
            ComplaintPhone = matter.ComplaintPhone,
            VerifyUrl = facts.VerifyUrl.AbsoluteUri,
            Papers = [.. Served(facts)],
            Way = Way(delivery.Way),
            Place = Place(delivery.Way, subject, centre),
            ServedAt = facts.Act.At,
            Recipient = delivery.Recipient ?? subject.Applicant.Name,
            Relationship = Relationship(delivery, subject),
            ShownCard = delivery.RecipientId is { Length: 18 } card ? $"居民身份证 {card[..4]}**********{card[^4..]}" : null,
            Carrier = delivery.Carrier,
            TrackingNo = delivery.TrackingNo,
            Server = facts.Act.By.IsApplicant ? facts.Department.Name : facts.Act.By.Name,
            Signature = new Signature(delivery.Recipient ?? subject.Applicant.Name, facts.Signature, ByHand: facts.Signature is null && delivery.Way != DeliveryWay.Electronic),
            Remark = Remark(delivery),
        };
    }

    /// <summary>What is served: the result's papers, each once in its newest; a matter whose result is printed elsewhere is named by it.</summary>
    internal static IEnumerable<ServedPaper> Served(PaperFacts facts)
    {
        var results = facts.Earlier.Where(p => !Domain.Process.Papers.OnTheWay.Contains(p.Kind) && !Domain.Process.Papers.Internal.Contains(p.Kind) && p.Kind != Domain.Process.Papers.ServiceReturn)
            .GroupBy(p => p.Kind).Select(kind => kind.Last()).OrderBy(p => p.IssuedAt).ToList();
        return results.Count > 0
            ? results.Select(p => new ServedPaper(PaperNames.Of(p.Kind), p.Number))
            : [new ServedPaper(facts.Act.Book.Matter.Result.Name, facts.Case.Number)];
    }

    private static string Way(DeliveryWay way) => way switch
    {
        DeliveryWay.Counter => "窗口领取（直接送达）",
        DeliveryWay.Post => "邮寄送达",
        DeliveryWay.Electronic => "电子送达",
        _ => throw new ArgumentOutOfRangeException(nameof(way), way, "No such way."),
    };

    private static string Place(DeliveryWay way, Case subject, Centre centre) => way switch
    {
        DeliveryWay.Counter => $"{centre.Name}统一出件窗口",
        DeliveryWay.Post => subject.Applicant.Address ?? "申请人登记的地址",
        _ => "政务服务网上办事页面",
    };

    private static string Relationship(Delivery delivery, Case subject) => subject switch
    {
        _ when delivery.Recipient == subject.Applicant.Name => "本人",
        _ when delivery.Recipient == subject.Applicant.LegalRepresentative => "法定代表人",
        { Agent: { } agent } when delivery.Recipient == agent.Name => "委托代理人",
        _ => "指定收件人",
    };

    private static string Remark(Delivery delivery) => delivery switch
    {
        { Way: DeliveryWay.Post } => "收件人在邮件回执上签收的日期为送达日期，回执附后。",
        { Way: DeliveryWay.Electronic } => "申请人凭办件编号和查询密码在网上接收，接收时间由系统记录。",
        { SignedOnPaper: true } => "当面核验证件后交付，收件人在纸质送达回证上签名。",
        _ => "当面核验证件后交付。",
    };
}

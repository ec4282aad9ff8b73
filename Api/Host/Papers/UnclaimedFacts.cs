using ApprovalHub.Documents.Models;
using ApprovalHub.Domain.Cases;
using ApprovalHub.Domain.Clocks;
using ApprovalHub.Domain.Matters;
using ApprovalHub.Features.Ports;

namespace ApprovalHub.Api.Host.Papers;

/// <summary>逾期未领取告知书, from the act that closed the case with its result at the desk: of a person, or of the template's own term.</summary>
internal static class UnclaimedFacts
{
    public static UnclaimedNoticePaper Of(PaperFacts facts)
    {
        var (subject, matter) = (facts.Case, facts.Act.Book.Matter);
        var left = subject.LyingUnclaimed ?? throw new InvalidOperationException($"Case {subject.Number} does not lie unclaimed.");
        return new UnclaimedNoticePaper
        {
            Number = facts.Number,
            CaseNumber = subject.Number,
            Applicant = Wording.Party(subject),
            Matter = matter.Name,
            Department = facts.Department.Name,
            Seal = Wording.Seal(facts),
            ConsultPhone = matter.ConsultPhone,
            ComplaintPhone = matter.ComplaintPhone,
            VerifyUrl = facts.VerifyUrl.AbsoluteUri,
            ReadySince = ShanghaiTime.Day(left.OpenedAt),
            Results = [.. ServiceFacts.Served(facts)],
            Ground = subject.Wrote.Ground ?? left.Ground ?? throw new InvalidOperationException($"Case {subject.Number} was closed as unclaimed without a ground."),
            Place = Place(facts, matter),
            Ways = [.. Ways(subject, matter)],
            ClosedAt = facts.Act.At,
        };
    }

    /// <summary>The desk of the hall where the department lets it deliver, else where the matter is taken.</summary>
    private static string Place(PaperFacts facts, MatterContent matter) => facts.Desk is { } desk && matter.Delegated.HasFlag(WindowAct.Deliver)
        ? $"政务服务大厅{desk.Floor}楼{desk.Number}号窗口（{desk.Name}）"
        : matter.Address;

    private static IEnumerable<string> Ways(Case subject, MatterContent matter)
    {
        yield return "请携带身份证件；由代理人领取的，应当是已登记的代理人。";
        if (matter.Post && subject.Applicant.Address is not null)
            yield return "不便到场的，可以联系改为邮寄送达。";
        if (matter.Online)
            yield return "也可以凭办件编号和查询密码在网上电子接收。";
    }
}

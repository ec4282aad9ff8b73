using System.Globalization;
using ApprovalHub.Domain.Cases;
using ApprovalHub.Domain.People;

namespace ApprovalHub.Features.Acts;

/// <summary>文号: gap-free per department, kind and year; the food licence's is its own (JY and fourteen digits) and goes on over the years.</summary>
internal static class PaperNumber
{
    private const string Food = Domain.Process.Papers.FoodLicence;
    private const int AreaAt = 2, AreaLength = 6;

    /// <summary>Words of the 文号 by kind of paper; a kind that the press does not print yet takes no number.</summary>
    private static readonly Dictionary<string, string> Words = new()
    {
        ["Receipt"] = "收",
        ["AcceptanceNotice"] = "受",
        ["SpecialProcedureNotice"] = "特",
        ["ExtensionNotice"] = "延",
        ["SiteInspectionRecord"] = "核",
        ["HearingRightsNotice"] = "听告",
        ["HearingNotice"] = "听通",
        ["HearingMinutes"] = "听录",
        ["GrantDecision"] = "准",
        ["DenialDecision"] = "不",
        ["CollectiveMinutes"] = "集",
        ["CorrectionNotice"] = "补",
        ["CorrectionReceipt"] = "补收",
        ["ReviewCorrectionNotice"] = "审补",
        ["ReviewCorrectionReceipt"] = "审补收",
        ["FeeNotice"] = "费",
        ["AgentAuthority"] = "委",
        ["HandoverSlip"] = "交",
        ["RefusalNotice"] = "不受",
        ["NotRequiredNotice"] = "告",
        ["NotCompetentNotice"] = "不属",
        ["TolerancePromise"] = "诺",
        ["ToleranceNotice"] = "容",
        ["WithdrawalNotice"] = "撤",
        ["TerminationNotice"] = "终",
        ["UnclaimedNotice"] = "领",
        ["ServiceReturn"] = "送",
        ["Certificate"] = "证",
        ["FoodLicence"] = "食",
    };

    public static bool Has(string kind) => Words.ContainsKey(kind);

    /// <summary>The sequence that a number is taken from.</summary>
    public static string Scope(string department, string kind, CaseAct act) => kind == Food
        ? $"paper/{department}/{kind}"
        : string.Create(CultureInfo.InvariantCulture, $"paper/{department}/{kind}/{act.Today.Year}");

    /// <summary>The number as it is printed.</summary>
    public static string Of(string kind, long taken, Case subject, CaseAct act, Department department) => kind == Food
        ? FoodLicenceNumber.Of(subject.Terms!.Business, department.CreditCode.Substring(AreaAt, AreaLength), taken)
        : string.Create(CultureInfo.InvariantCulture, $"红{department.ShortName}{Words[kind]}〔{act.Today.Year}〕{taken}号");
}

using System.Collections.Frozen;
using ApprovalHub.Documents.Templates;

namespace ApprovalHub.Documents;

public sealed partial class DocumentPress
{
    /// <summary>Every version of every kind that was ever printed.</summary>
    internal static readonly Template[] Shipped =
    [
        new ReceiptV1(),
        new AcceptanceNoticeV1(),
        new GrantDecisionV1(),
        new CorrectionNoticeV1(),
        new CorrectionReceiptV1(),
        new RefusalNoticeV1(),
        new NotRequiredNoticeV1(),
        new NotCompetentNoticeV1(),
        new TolerancePromiseV1(),
        new TolerancePromiseV2(),
        new ToleranceNoticeV1(),
        new ReviewCorrectionNoticeV1(),
        new ReviewCorrectionReceiptV1(),
        new WithdrawalNoticeV1(),
        new TerminationNoticeV1(),
        new UnclaimedNoticeV1(),
        new ServiceReturnV1(),
        new ServiceReturnV2(),
        new FeeNoticeV1(),
        new AgentAuthorityV1(),
        new AgentAuthorityV2(),
        new HandoverSlipV1(),
        new SpecialProcedureNoticeV1(),
        new ExtensionNoticeV1(),
        new SiteInspectionRecordV1(),
        new HearingRightsNoticeV1(),
        new HearingNoticeV1(),
        new HearingMinutesV1(),
        new DenialDecisionV1(),
        new CollectiveMinutesV1(),
        new CertificateV1(),
        new FoodLicenceV1(),
    ];

    /// <summary>The kinds of paper with the template version that new papers get.</summary>
    public static IReadOnlyDictionary<string, int> Kinds { get; } =
        Shipped.GroupBy(template => template.Kind).ToFrozenDictionary(kind => kind.Key, kind => kind.Max(template => template.Version));
}

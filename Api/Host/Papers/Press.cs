using ApprovalHub.Documents;
using ApprovalHub.Domain.Kernel;
using ApprovalHub.Features.Ports;

namespace ApprovalHub.Api.Host.Papers;

/// <summary>The press behind the port: facts become the records of Documents, one file a paper. Without fonts it refuses <c>FONTS_MISSING</c>.</summary>
internal sealed class Press(Lazy<DocumentPress> press, Centre centre) : IDocumentPress, IDisposable
{
    public bool Knows(string kind) => DocumentPress.Kinds.ContainsKey(kind);

    public PaperSnapshot Draft(string kind, PaperFacts facts) => new(DocumentPress.Kinds[kind], kind switch
    {
        PaperKinds.Receipt => PaperJson.Write(ReceiptFacts.Of(facts)),
        PaperKinds.AcceptanceNotice => PaperJson.Write(AcceptanceFacts.Of(facts)),
        PaperKinds.SpecialProcedureNotice => PaperJson.Write(ProcedureFacts.Of(facts)),
        PaperKinds.ExtensionNotice => PaperJson.Write(ExtensionFacts.Of(facts)),
        PaperKinds.SiteInspectionRecord => PaperJson.Write(InspectionFacts.Of(facts)),
        PaperKinds.HearingRightsNotice => PaperJson.Write(HearingFacts.Rights(facts)),
        PaperKinds.HearingNotice => PaperJson.Write(HearingFacts.Notice(facts)),
        PaperKinds.HearingMinutes => PaperJson.Write(HearingFacts.Minutes(facts)),
        PaperKinds.DenialDecision => PaperJson.Write(DenialFacts.Of(facts, centre)),
        PaperKinds.CollectiveMinutes => PaperJson.Write(CollectiveFacts.Of(facts)),
        PaperKinds.Certificate => PaperJson.Write(CertificateFacts.Of(facts, centre)),
        PaperKinds.FoodLicence => PaperJson.Write(CertificateFacts.Food(facts, centre)),
        PaperKinds.GrantDecision => PaperJson.Write(GrantFacts.Of(facts, centre)),
        PaperKinds.CorrectionNotice => PaperJson.Write(CorrectionFacts.Notice(facts)),
        PaperKinds.CorrectionReceipt => PaperJson.Write(CorrectionFacts.Receipt(facts)),
        PaperKinds.ReviewCorrectionNotice => PaperJson.Write(ReviewCorrectionFacts.Notice(facts)),
        PaperKinds.ReviewCorrectionReceipt => PaperJson.Write(ReviewCorrectionFacts.Receipt(facts)),
        PaperKinds.FeeNotice => PaperJson.Write(FeeFacts.Of(facts, centre)),
        PaperKinds.AgentAuthority => PaperJson.Write(AuthorityFacts.Of(facts)),
        PaperKinds.HandoverSlip => PaperJson.Write(SlipFacts.Of(facts)),
        PaperKinds.RefusalNotice => PaperJson.Write(RefusalFacts.Refused(facts, centre)),
        PaperKinds.NotRequiredNotice => PaperJson.Write(RefusalFacts.NotRequired(facts, centre)),
        PaperKinds.NotCompetentNotice => PaperJson.Write(RefusalFacts.NotCompetent(facts, centre)),
        PaperKinds.TolerancePromise => PaperJson.Write(ToleranceFacts.Promise(facts)),
        PaperKinds.ToleranceNotice => PaperJson.Write(ToleranceFacts.Notice(facts)),
        PaperKinds.WithdrawalNotice => PaperJson.Write(EndFacts.Withdrawal(facts, centre)),
        PaperKinds.TerminationNotice => PaperJson.Write(EndFacts.Termination(facts, centre)),
        PaperKinds.UnclaimedNotice => PaperJson.Write(UnclaimedFacts.Of(facts)),
        PaperKinds.ServiceReturn => PaperJson.Write(ServiceFacts.Of(facts, centre)),
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "No such paper."),
    });

    public PaperSnapshot Report(MonthFigures figures) => new(DocumentPress.ReportVersion, PaperJson.Write(ReportFacts.Of(figures, centre)));

    public byte[] RenderReport(int templateVersion, string snapshot) => Ready(press).RenderReport(templateVersion, snapshot);

    public IReadOnlyList<string> Missing(string snapshot) => [.. Ready(press).MissingIn(snapshot).Select(m => $"{m.Text}（{m.CodePoints}）")];

    public byte[] Render(string kind, int templateVersion, string snapshot) => Ready(press).Render(kind, templateVersion, snapshot);

    public void Dispose()
    {
        if (press.IsValueCreated)
            press.Value.Dispose();
    }

    /// <summary>The press with its fonts; refuses <c>FONTS_MISSING</c>.</summary>
    internal static DocumentPress Ready(Lazy<DocumentPress> press)
    {
        try
        {
            return press.Value;
        }
        catch (FontsMissingException fault)
        {
            throw Refusal.Unavailable("FONTS_MISSING").With("fonts", fault.Message).Throwable();
        }
    }
}

namespace ApprovalHub.Domain.Matters.Rules;

/// <summary>How an applicant reaches the matter: visits, ways, fee, phones, place (FACTS 2.7).</summary>
internal static class AccessRules
{
    public static IEnumerable<MatterFault> VisitsAreNotNegative(MatterContent matter) =>
        Fault.If(matter.Visits < 0, "MATTER_VISITS_NEGATIVE", nameof(matter.Visits), "visits", matter.Visits);

    public static IEnumerable<MatterFault> AVisitHasAReason(MatterContent matter) =>
        Fault.If(
            matter.Visits > 0 && string.IsNullOrWhiteSpace(matter.VisitReason),
            "MATTER_VISIT_WITHOUT_REASON", nameof(matter.VisitReason), "visits", matter.Visits);

    public static IEnumerable<MatterFault> NoVisitHasNoReason(MatterContent matter) =>
        Fault.If(matter.Visits == 0 && !string.IsNullOrWhiteSpace(matter.VisitReason), "MATTER_REASON_WITHOUT_VISIT", nameof(matter.VisitReason));

    public static IEnumerable<MatterFault> WithoutVisitsThereIsAnotherWay(MatterContent matter) =>
        Fault.If(matter is { Visits: 0, Online: false, Post: false }, "MATTER_WITHOUT_A_WAY", nameof(matter.Post));

    public static IEnumerable<MatterFault> NoFeeIsPaidOnline(MatterContent matter) =>
        Fault.If(matter is { Fee: false, OnlinePayment: true }, "MATTER_PAYMENT_WITHOUT_FEE", nameof(matter.OnlinePayment));

    public static IEnumerable<MatterFault> ComplaintsGoToAnotherPhone(MatterContent matter) =>
        Fault.If(matter.ConsultPhone == matter.ComplaintPhone, "MATTER_PHONES_ARE_ONE", nameof(matter.ComplaintPhone), "phone", matter.ConsultPhone);

    /// <summary>办理地点 goes down to the window: …103号窗口.</summary>
    public static IEnumerable<MatterFault> TheAddressNamesTheWindow(MatterContent matter)
    {
        var end = matter.Address.LastIndexOf("号窗口", StringComparison.Ordinal);
        return Fault.If(end <= 0 || !char.IsAsciiDigit(matter.Address[end - 1]), "MATTER_ADDRESS_WITHOUT_WINDOW", nameof(matter.Address));
    }

    public static IEnumerable<MatterFault> SomebodyMayApply(MatterContent matter) =>
        Fault.If(matter.Applicants == ApplicantKinds.None, "MATTER_FOR_NOBODY", nameof(matter.Applicants));

    /// <summary>A window that may accept (受理) may receive (收件), or it could never come to accept.</summary>
    public static IEnumerable<MatterFault> WhoAcceptsAlsoReceives(MatterContent matter) =>
        Fault.If(
            matter.Delegated.HasFlag(WindowAct.Accept) && !matter.Delegated.HasFlag(WindowAct.Receive),
            "MATTER_ACCEPTS_WITHOUT_RECEIVING", nameof(matter.Delegated));
}

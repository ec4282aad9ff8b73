using ApprovalHub.Domain.Matters.Rules;
using ApprovalHub.Domain.People;

namespace ApprovalHub.Domain.Matters;

/// <summary>What a matter must keep before it is published (FACTS 2.7 and the law of its parts); each rule is a method of <c>Rules</c>.</summary>
public static class MatterRules
{
    private static readonly MatterRule[] All =
    [
        CodeRules.TheCodeHas31Characters, CodeRules.TheOrgansCreditCodeIsReal, CodeRules.TheLevelIsTheCounty,
        CodeRules.TheAreaIsTheNationOrTheProvince, CodeRules.TheTypeInTheCodeIsTheMatters,
        LimitRules.NoLimitIsNegative, LimitRules.TheStatutoryLimitHasAGround, LimitRules.AnExtensionIsPositiveAndHasAGround,
        LimitRules.OnlyInstantMattersPromiseAtOnce,
        LimitRules.ThePromiseIsNotLongerThanTheLaw, LimitRules.TheGreenLimitIsNotLongerThanThePromise,
        ToleranceRules.InstantMattersTolerateNothing, ToleranceRules.ToleratedMaterialsNeedAPolicy, ToleranceRules.SupplyIsDueWithinThePromise,
        ToleranceRules.SupplyHasTime, ToleranceRules.TheBlockIsNotNegative,
        MaterialRules.CodesAreUnique, MaterialRules.CountsAreNotNegative, MaterialRules.RequiredPaperIsCounted,
        MaterialRules.SharedDataIsNotAskedOnPaper, MaterialRules.EveryMatterAsksForSomething,
        ResultRules.ACertificateIsCalledOne, ResultRules.AReplyIsCalledOne, ResultRules.TheResultHasAName, ResultRules.ValidityIsPositive,
        AccessRules.VisitsAreNotNegative, AccessRules.AVisitHasAReason, AccessRules.NoVisitHasNoReason, AccessRules.WithoutVisitsThereIsAnotherWay,
        AccessRules.NoFeeIsPaidOnline, AccessRules.ComplaintsGoToAnotherPhone, AccessRules.TheAddressNamesTheWindow,
        AccessRules.SomebodyMayApply, AccessRules.WhoAcceptsAlsoReceives,
        TemplateRules.TheTemplateIsShipped, TemplateRules.AnInstantMatterRunsOnTheSpot, TemplateRules.AMandatoryHearingHasItsTemplate,
        TemplateRules.ACollectiveDecisionHasItsTemplate, TemplateRules.AJointMatterHasItsTemplate, TemplateRules.TheTemplateOfProceduresHasOne,
        ProcedureRules.EveryProcedureHasAGround, ProcedureRules.EveryProcedureStandsOnce, ProcedureRules.EveryProcedureTakesTime, ProcedureRules.OnlyWhatIsAskedForIsBounded,
        ProcedureRules.AJointMatterHasParticipants, ProcedureRules.OnlyJointMattersHaveParticipants, ProcedureRules.ParticipantsAreOtherDepartments,
        ProcedureRules.EveryParticipantStandsOnce, ProcedureRules.ALicenceHasALegalBasis,
        Rules.FormRules.TheFormIsSound,
        GuideRules.ALicenceAnswersAQuestion, GuideRules.TheResultHasASample, GuideRules.TopicsFitWhomItServes,
    ];

    private static readonly OwnerRule[] OfTheOwner = [CodeRules.TheOwnerIsTheDepartment, CodeRules.TheCodeBeginsWithTheOrgan];

    /// <summary>How many rules are checked.</summary>
    public static int Count => OfTheOwner.Length + All.Length;

    /// <summary>Everything that is wrong, in the order of the rules; empty when the content may be published.</summary>
    /// <param name="matter">The content.</param>
    /// <param name="department">The department that owns it, as the centre knows it.</param>
    public static IReadOnlyList<MatterFault> Check(MatterContent matter, Department department) =>
        [.. OfTheOwner.SelectMany(rule => rule(matter, department)), .. All.SelectMany(rule => rule(matter))];
}

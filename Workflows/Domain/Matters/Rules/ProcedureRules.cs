namespace ApprovalHub.Domain.Matters.Rules;

/// <summary>Special procedures (特别程序), joint review (联办) and the basis in law.</summary>
internal static class ProcedureRules
{
    /// <summary>许可法 §45: time is left out only for what the law names.</summary>
    public static IEnumerable<MatterFault> EveryProcedureHasAGround(MatterContent matter) =>
        matter.SpecialProcedures.Where(p => string.IsNullOrWhiteSpace(p.Ground))
            .Select(p => new MatterFault("MATTER_PROCEDURE_WITHOUT_GROUND", $"SpecialProcedures[{p.Kind}].Ground"));

    public static IEnumerable<MatterFault> EveryProcedureStandsOnce(MatterContent matter) =>
        matter.SpecialProcedures.GroupBy(p => p.Kind).Where(g => g.Count() > 1)
            .Select(g => new MatterFault("MATTER_PROCEDURE_TWICE", $"SpecialProcedures[{g.Key}].Kind").With("procedure", g.Key));

    /// <summary>许可法 §45: the time it takes is told to the applicant in writing.</summary>
    public static IEnumerable<MatterFault> EveryProcedureTakesTime(MatterContent matter) =>
        matter.SpecialProcedures.Where(p => p.Expected.Amount <= 0)
            .Select(p => new MatterFault("MATTER_PROCEDURE_WITHOUT_TIME", $"SpecialProcedures[{p.Kind}].Expected").With("procedure", p.Kind));

    /// <summary>What the law demands every time cannot be used up.</summary>
    public static IEnumerable<MatterFault> OnlyWhatIsAskedForIsBounded(MatterContent matter) =>
        matter.SpecialProcedures.Where(p => p.Times < 1 || (p.Mandatory && p.Times is not null))
            .Select(p => new MatterFault("MATTER_PROCEDURE_TIMES_WRONG", $"SpecialProcedures[{p.Kind}].Times").With("procedure", p.Kind));

    public static IEnumerable<MatterFault> AJointMatterHasParticipants(MatterContent matter) =>
        Fault.If(matter is { HandleKind: HandleKind.Joint, Participants.Count: 0 }, "MATTER_JOINT_WITHOUT_PARTICIPANTS", nameof(matter.Participants));

    public static IEnumerable<MatterFault> OnlyJointMattersHaveParticipants(MatterContent matter) =>
        Fault.If(
            matter.HandleKind != HandleKind.Joint && matter.Participants.Count > 0,
            "MATTER_PARTICIPANTS_WITHOUT_JOINT", nameof(matter.Participants));

    public static IEnumerable<MatterFault> ParticipantsAreOtherDepartments(MatterContent matter) =>
        Fault.If(
            matter.Participants.Contains(matter.Department),
            "MATTER_PARTICIPANT_IS_OWNER", nameof(matter.Participants), "department", matter.Department);

    public static IEnumerable<MatterFault> EveryParticipantStandsOnce(MatterContent matter) =>
        matter.Participants.GroupBy(p => p).Where(g => g.Count() > 1)
            .Select(g => new MatterFault("MATTER_PARTICIPANT_TWICE", nameof(matter.Participants)).With("department", g.Key));

    /// <summary>许可法 §4: a licence rests on a law.</summary>
    public static IEnumerable<MatterFault> ALicenceHasALegalBasis(MatterContent matter) =>
        Fault.If(
            matter.Type == MatterType.License && !matter.LegalBasis.Any(b => !string.IsNullOrWhiteSpace(b)),
            "MATTER_LICENCE_WITHOUT_BASIS", nameof(matter.LegalBasis));
}

namespace ApprovalHub.Domain.Matters.Rules;

/// <summary>What the published guide must tell besides (FACTS 2.7): questions, sample, topics.</summary>
internal static class GuideRules
{
    /// <summary>A licence (许可) answers at least one question (常见问题).</summary>
    public static IEnumerable<MatterFault> ALicenceAnswersAQuestion(MatterContent matter) =>
        Fault.If(matter is { Type: MatterType.License, Questions.Count: 0 }, "MATTER_LICENCE_WITHOUT_QUESTION", nameof(matter.Questions));

    public static IEnumerable<MatterFault> TheResultHasASample(MatterContent matter) =>
        Fault.If(string.IsNullOrWhiteSpace(matter.ResultSample), "MATTER_RESULT_WITHOUT_SAMPLE", nameof(matter.ResultSample));

    /// <summary>服务对象 consistent with 主题分类: topics for people exactly where it serves people, and for organisations alike.</summary>
    public static IEnumerable<MatterFault> TopicsFitWhomItServes(MatterContent matter) =>
        new[]
        {
            (Field: nameof(matter.PersonTopics), Kind: ApplicantKinds.Person, Topics: matter.PersonTopics),
            (Field: nameof(matter.OrganisationTopics), Kind: ApplicantKinds.Organisation, Topics: matter.OrganisationTopics),
        }
        .Where(t => matter.Applicants != ApplicantKinds.None && matter.Applicants.HasFlag(t.Kind) != (t.Topics.Count > 0))
        .Select(t => new MatterFault("MATTER_TOPICS_DIFFER", t.Field).With("kind", t.Kind));
}

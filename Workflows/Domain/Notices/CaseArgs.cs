using ApprovalHub.Domain.Cases;
using ApprovalHub.Domain.Matters;

namespace ApprovalHub.Domain.Notices;

/// <summary>What a message about a case names, read off the case as an act has left it. Nobody's name, number or address is among it.</summary>
public static class CaseArgs
{
    /// <summary>What stands in place of a date while the clocks stand.</summary>
    private const string Later = "恢复计时后另行告知";

    private const string Provisional = "（暂定）";

    /// <summary>The values that a message to the applicant has places for; what the act said itself comes first.</summary>
    public static NoticeArgs Of(Case subject, MessageCode code, MatterContent matter, NoticeArgs said) => code.Args.Aggregate(said, (args, name) =>
        args.Values.ContainsKey(name) ? args : name switch
        {
            "number" => args.With(name, subject.Number),
            "matter" => args.With(name, subject.MatterName),
            "due" => subject.PromisedDue is { } due ? args.With(name, due) : args.With(name, Later),
            "provisional" => args.With(name, subject.DueProvisional ? Provisional : null),
            "items" => args.With(name, string.Join('、', subject.Awaited.Names)),
            "until" => args.With(name, subject.Awaited.Until),
            "untilProvisional" => args.With(name, subject.Awaited.Provisional ? Provisional : null),
            "place" => args.With(name, matter.Address),
            "phone" => args.With(name, matter.ConsultPhone),
            _ => args,
        });

    /// <summary>The values that a notice to staff has places for.</summary>
    public static NoticeArgs ForStaff(Case subject, NoticeArgs said) => said.With("number", subject.Number).With("matter", subject.MatterName);
}

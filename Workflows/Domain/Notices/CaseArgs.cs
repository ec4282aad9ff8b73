using ApprovalHub.Domain.Cases;
using ApprovalHub.Domain.Matters;
using ApprovalHub.Domain.People;

namespace ApprovalHub.Domain.Notices;

/// <summary>What a message about a case names, read off the case as an act has left it. Nobody's name, number or address is among it.</summary>
public static class CaseArgs
{
    /// <summary>What stands in place of a date while the clocks stand.</summary>
    private const string Later = "恢复计时后另行告知";

    private const string Provisional = "（暂定）";

    /// <summary>What is handed over at the desk (统一出件): results and denials.</summary>
    private static readonly string[] HandedOver = [NoticeCodes.ResultReady, NoticeCodes.CollectionReminder, NoticeCodes.DispatchReminder, NoticeCodes.Denied, NoticeCodes.Unclaimed];

    /// <summary>What speaks of materials that are owed under tolerance; all else that names materials speaks of a correction, which may run beside it.</summary>
    private static readonly string[] OfDebts = [NoticeCodes.AcceptedTolerated, NoticeCodes.SupplyMoved, NoticeCodes.ToleranceReminder];

    /// <summary>
    /// The values that a message to the applicant has places for; what the act said itself comes first. Results are handed over at the desk of the hall,
    /// where there is one and the department lets it deliver; all else is spoken of where the matter is taken.
    /// </summary>
    /// <param name="subject">The case.</param>
    /// <param name="code">The message.</param>
    /// <param name="book">What it is handled by.</param>
    /// <param name="desk">The desk through which every result of the hall leaves, or null.</param>
    /// <param name="said">What the act said.</param>
    public static NoticeArgs Of(Case subject, MessageCode code, CaseBook book, Window? desk, NoticeArgs said)
    {
        var (matter, awaited) = (book.Matter, OfDebts.Contains(code.Code) ? subject.OwedByPromise : subject.ToBeCorrected(book.Calendar));
        return code.Args.Aggregate(said, (args, name) => args.Values.ContainsKey(name) ? args : name switch
        {
            "number" => args.With(name, subject.Number),
            "matter" => args.With(name, subject.MatterName),
            "due" => subject.PromisedDue is { } due ? args.With(name, due) : args.With(name, Later),
            "provisional" => args.With(name, subject.DueProvisional ? Provisional : null),
            "items" => args.With(name, string.Join('、', awaited.Names)),
            "until" => args.With(name, awaited.Until),
            "untilProvisional" => args.With(name, awaited.Provisional ? Provisional : null),
            "place" => args.With(name, HandedOver.Contains(code.Code) && desk is not null && matter.Delegated.HasFlag(WindowAct.Deliver) ? Named(desk) : matter.Address),
            "phone" => args.With(name, matter.ConsultPhone),
            _ => args,
        });
    }

    private static string Named(Window desk) => $"政务服务中心{Floors[Math.Clamp(desk.Floor, 1, Floors.Length) - 1]}楼{desk.Number}号窗口（{desk.Name}）";

    private static readonly string[] Floors = ["一", "二", "三", "四", "五", "六", "七", "八", "九", "十"];

    /// <summary>The values that a notice to staff has places for.</summary>
    public static NoticeArgs ForStaff(Case subject, NoticeArgs said) => said.With("number", subject.Number).With("matter", subject.MatterName);
}

using ApprovalHub.Domain.Cases;

namespace ApprovalHub.Features.Acts;

/// <summary>What an act on a case led to.</summary>
/// <param name="CaseId">The case.</param>
/// <param name="Number">办件编号</param>
/// <param name="QueryCode">查询密码, only in the answer to receiving.</param>
/// <param name="Revision">The case's revision; the next <c>If-Match</c>.</param>
/// <param name="State">Where it stands.</param>
/// <param name="Result">How it ended, once it has.</param>
/// <param name="StatutoryDue">法定办结日期</param>
/// <param name="PromisedDue">承诺办结日期</param>
/// <param name="DueProvisional">Whether a date rests on a year that is not published yet.</param>
/// <param name="Open">The tasks that are open now.</param>
/// <param name="Papers">The papers that the act produced.</param>
public sealed record ActAnswer(
    Guid CaseId, string Number, string? QueryCode, int Revision, CaseState State, string? Result, DateOnly? StatutoryDue, DateOnly? PromisedDue,
    bool DueProvisional, IReadOnlyList<ActAnswer.OpenedTask> Open, IReadOnlyList<ActAnswer.ProducedPaper> Papers)
{
    public sealed record OpenedTask(Guid Id, string Key, string NodeId, string Name, string? DepartmentCode, DateTimeOffset? DueAt, IReadOnlyList<string> Outcomes);

    public sealed record ProducedPaper(Guid Id, string Kind, string Number);

    public static ActAnswer Of(Case subject, bool withCode = false) => new(
        subject.Id, subject.Number, withCode ? subject.QueryCode : null, subject.Revision, subject.State, subject.Result, subject.StatutoryDue,
        subject.PromisedDue, subject.DueProvisional,
        [.. subject.Tasks.Where(t => t.IsOpen).Select(t => new OpenedTask(t.Id, t.Key, t.NodeId, t.Name, t.DepartmentCode, t.DueAt, t.OutcomeList))],
        [.. subject.Papers.Select(p => new ProducedPaper(p.Id, p.Kind, p.Number))]);
}

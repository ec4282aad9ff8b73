namespace ApprovalHub.Api.Contracts.Cases;

/// <summary>What an act on a case led to. <c>ETag</c> carries the revision too.</summary>
public sealed record ActResponse
{
    public required Guid CaseId { get; init; }

    /// <summary>办件编号</summary>
    public required string Number { get; init; }

    /// <summary>查询密码, only in the answer to receiving.</summary>
    public string? QueryCode { get; init; }

    public required int Revision { get; init; }

    /// <summary>Applied, Received, Correcting, InProgress, Dispatching or Ended.</summary>
    public required string State { get; init; }

    /// <summary>办结结果, once ended.</summary>
    public string? Result { get; init; }

    /// <summary>法定办结日期</summary>
    public DateOnly? StatutoryDue { get; init; }

    /// <summary>承诺办结日期</summary>
    public DateOnly? PromisedDue { get; init; }

    /// <summary>Whether a date rests on a year whose holidays are not published yet (暂定).</summary>
    public required bool DueProvisional { get; init; }

    /// <summary>Tasks that are open now.</summary>
    public required IReadOnlyList<OpenTask> Open { get; init; }

    /// <summary>Papers that the act produced.</summary>
    public required IReadOnlyList<NewPaper> Papers { get; init; }

    /// <summary>A task that waits for somebody (待办).</summary>
    public sealed record OpenTask(
        Guid Id, string Key, string NodeId, string Name, string? DepartmentCode, DateTimeOffset? DueAt, IReadOnlyList<string> Outcomes);

    /// <summary>A paper (文书) with its 文号; its PDF is at <c>/api/papers/{id}</c>.</summary>
    public sealed record NewPaper(Guid Id, string Kind, string Number);
}

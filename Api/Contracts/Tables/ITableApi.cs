using Refit;

namespace ApprovalHub.Api.Contracts.Tables;

/// <summary>Decision tables (决策表) of branches, for administrators who draw templates; nothing is kept.</summary>
public interface ITableApi
{
    /// <summary>The facts that conditions may ask for in a template: those of every case, and those of the forms of the matters that use it.</summary>
    [Get("/api/tables/fields")]
    Task<IReadOnlyList<ConditionFieldLine>> FieldsAsync(string? template = null, CancellationToken cancellation = default);

    /// <summary>Reads a CSV file into rows; faults by line and column, then what the publish checks would say of the rows.</summary>
    [Post("/api/tables/read")]
    Task<TableReadResponse> ReadAsync([Body] TableReadRequest request, CancellationToken cancellation = default);

    /// <summary>The rows of a branch as a CSV file; 400 <c>TABLE_NOT_WRITABLE</c>, <c>TABLE_TOO_LARGE</c> or <c>TABLE_ROW_UNREADABLE</c>.</summary>
    [Post("/api/tables/write")]
    Task<HttpResponseMessage> WriteAsync([Body] TableWriteRequest request, CancellationToken cancellation = default);
}

namespace ApprovalHub.Api.Contracts.Tables;

/// <summary>A decision table as a file.</summary>
public sealed record TableReadRequest
{
    /// <summary>
    /// The text of a CSV file: the header names a field and an operator by column (<c>form.area ge</c>), the last column is <c>port</c>.
    /// </summary>
    public required string Csv { get; init; }

    /// <summary>The template that the table is for, by Elsa's <c>definitionId</c>: the fields of its matters' forms are then known.</summary>
    public string? Template { get; init; }
}

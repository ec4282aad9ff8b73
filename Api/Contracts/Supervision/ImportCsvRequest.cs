namespace ApprovalHub.Api.Contracts.Supervision;

/// <summary>The text of a file as in <c>db/seed</c> (<c>ladder.csv</c>, <c>supervision-rules.csv</c>); it takes the place of what is in force.</summary>
public sealed record ImportCsvRequest
{
    public required string Csv { get; init; }
}

using System.Globalization;
using ApprovalHub.Api.Contracts.Tables;
using ApprovalHub.Api.Contracts.Templates;
using ApprovalHub.Api.Endpoints.Problems;
using ApprovalHub.Api.Endpoints.Security;
using ApprovalHub.Api.Endpoints.Supervision;
using ApprovalHub.Domain.Process;
using ApprovalHub.Domain.Process.Tables;
using ApprovalHub.Features.Tables;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;

namespace ApprovalHub.Api.Endpoints.Tables;

/// <summary>Decision tables of branches: fields, from CSV, to CSV.</summary>
internal static class TableMap
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        var tables = routes.MapGroup("/api/tables").WithTags("Tables").RequireAuthorization(Policies.Administrator);
        tables.MapGet("/fields", FieldsAsync);
        tables.MapPost("/read", ReadAsync);
        tables.MapPost("/write", Write);
    }

    private static async Task<Ok<IReadOnlyList<ConditionFieldLine>>> FieldsAsync(string? template, LookAtTable.Handler handler, CancellationToken cancellation) =>
        TypedResults.Ok<IReadOnlyList<ConditionFieldLine>>([.. (await handler.FieldsAsync(template, cancellation)).All
            .Select(f => new ConditionFieldLine(f.Name, f.Kind.ToString(), f.Values, f.Operators, f.IsAlwaysThere))]);

    private static async Task<Ok<TableReadResponse>> ReadAsync(TableReadRequest request, LookAtTable.Handler handler, HttpContext http)
    {
        var outcome = await handler.ReadAsync(request.Csv, request.Template, http.RequestAborted);
        var culture = RefusalText.CultureOf(http.Request);
        return TypedResults.Ok(new TableReadResponse(
            outcome.File.IsOk ? TableJson.Of(outcome.File.Rows) : null,
            [.. outcome.File.Rows.Select(r => new TemplateFlow.Rule([.. r.Conditions.Select(c => new TemplateFlow.Condition(c.Field, c.Operator, c.Value))], r.Port))],
            [.. outcome.File.Faults.Select(f => Worded(f, culture))],
            [.. outcome.Findings.Select(f => Worded(f, culture))]));
    }

    private static FileContentHttpResult Write(TableWriteRequest request) =>
        Csv.File(TableCsv.Write(TableJson.Read(request.Rules).Value), "decision-table.csv");

    private static TableReadResponse.Fault Worded(TableFault fault, CultureInfo culture)
    {
        var (text, next) = RefusalText.Of(fault.Code, new Dictionary<string, string> { ["value"] = fault.Value }, culture);
        return new TableReadResponse.Fault(fault.Row, fault.Column, fault.Field, fault.Code, text, next);
    }

    private static TableReadResponse.Finding Worded(TemplateFault finding, CultureInfo culture)
    {
        var (text, next) = RefusalText.Of(finding.Code, finding.Args, culture);
        return new TableReadResponse.Finding(finding.Code, finding.Severity.ToString(), text, next);
    }
}

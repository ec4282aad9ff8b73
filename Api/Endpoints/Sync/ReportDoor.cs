using ApprovalHub.Api.Contracts.Sync;
using ApprovalHub.Api.Endpoints.Guards;
using ApprovalHub.Api.Endpoints.Problems;
using ApprovalHub.Domain.Sync;
using ApprovalHub.Features.Sync;
using AutoMapper;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;

namespace ApprovalHub.Api.Endpoints.Sync;

/// <summary>A report as it is answered to whoever looks and after each act with it.</summary>
internal sealed class ReportDoor(ReadReport.Handler read, ActOnReport.Handler acts, IMapper mapper, RefusalWords words, IHttpContextAccessor http)
{
    /// <summary>Does an act with a report, and answers the report that came of it.</summary>
    public async Task<Ok<StepReportResponse>> ActAsync(Guid id, object request, string said, Func<ActOnReport.Handler, ActOnReport.Command, CancellationToken, Task<Guid>> act)
    {
        var context = http.HttpContext!;
        var command = new ActOnReport.Command(id, ActGuard.Revision(context.Request), said, ActGuard.Key(context, request, ActGuard.Owner(context)));
        return await ReadAsync(await act(acts, command, context.RequestAborted));
    }

    public async Task<Ok<StepReportResponse>> ReadAsync(Guid id)
    {
        var context = http.HttpContext!;
        var file = await read.HandleAsync(id, context.RequestAborted);
        context.Response.Headers.ETag = ActGuard.Tag(file.Revision);
        return TypedResults.Ok(new StepReportResponse(
            Line(file.Line, mapper), mapper.Map<IReadOnlyList<StepReportResponse.Field>>(file.Fields), mapper.Map<IReadOnlyList<StepReportResponse.Version>>(file.Versions),
            mapper.Map<IReadOnlyList<ExchangeActLine>>(file.Acts), [.. file.Verdicts.Select(Act)])
        {
            Revision = file.Revision,
            Corrected = file.Corrected,
            Proposal = file.Proposal is { } open ? mapper.Map<ExchangeActLine>(open) : null,
        });
    }

    /// <summary>A report as lists have it.</summary>
    public static StepReportLine Line(ReadReports.Row row, IMapper mapper) => mapper.Map<StepReportLine>(row.Report) with
    {
        SeesCase = row.SeesCase,
        HeldBy = row.HeldBy,
        Holds = row.Holds,
        FaultFields = row.FaultFields,
        SkipProposed = row.SkipProposed,
    };

    private StepReportResponse.Act Act(ReportVerdict verdict)
    {
        var (text, next) = words.Of(verdict.Refusal);
        return new StepReportResponse.Act(verdict.Name, verdict.Refusal is null, verdict.InReach, text, next);
    }
}

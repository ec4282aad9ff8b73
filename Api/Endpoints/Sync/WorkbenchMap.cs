using ApprovalHub.Api.Contracts;
using ApprovalHub.Api.Contracts.Sync;
using ApprovalHub.Api.Endpoints.Guards;
using ApprovalHub.Api.Endpoints.Problems;
using ApprovalHub.Domain.Sync;
using ApprovalHub.Features.Sync;
using AutoMapper;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;

namespace ApprovalHub.Api.Endpoints.Sync;

/// <summary>对接工作台: the platforms, their reports, and what is done about them; each act answers what it has made.</summary>
internal static class WorkbenchMap
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        var exchange = routes.MapGroup("/api/exchange").WithTags("Exchange");
        exchange.MapGet("/platforms", (ExchangeBoards boards) => boards.ReadAsync());
        exchange.MapPost("/platforms/{platform}/pause", (string platform, ExchangeWordsRequest request, PauseLine.Handler handler, ExchangeBoards boards) =>
            boards.AfterAsync(request, (key, stop) => handler.PauseAsync(new PauseLine.Command(platform, request.Words, key), stop)));
        exchange.MapPost("/platforms/{platform}/resume", (string platform, ExchangeWordsRequest request, PauseLine.Handler handler, ExchangeBoards boards) =>
            boards.AfterAsync(request, (key, stop) => handler.ResumeAsync(new PauseLine.Command(platform, request.Words, key), stop)));
        exchange.MapPut("/lag-alarm", (LagAlarmRequest request, SetLagAlarm.Handler handler, ExchangeBoards boards) =>
            boards.AfterAsync(request, (key, stop) => handler.HandleAsync(new SetLagAlarm.Command(request.Minutes, request.Words, key), stop)));
        exchange.MapGet("/reports", ListAsync);
        exchange.MapGet("/reports/{id}", (Guid id, ReportDoor door) => door.ReadAsync(id));
        exchange.MapPost("/reports/{id}/correct", (Guid id, CorrectReportRequest request, ReportDoor door) => door.ActAsync(id, request, request.Words, (h, c, stop) =>
            h.CorrectAsync(c, [.. request.Changes.Select(change => new ReportChange(change.Path, change.Value))], stop)));
        exchange.MapPost("/reports/{id}/resend", (Guid id, ExchangeWordsRequest request, ReportDoor door) => door.ActAsync(id, request, request.Words, (h, c, stop) => h.ResendAsync(c, stop)));
        exchange.MapPost("/reports/{id}/skip", (Guid id, ExchangeWordsRequest request, ReportDoor door) => door.ActAsync(id, request, request.Words, (h, c, stop) => h.ProposeSkipAsync(c, stop)));
        exchange.MapPost("/reports/{id}/skip/confirm", (Guid id, ExchangeWordsRequest request, ReportDoor door) =>
            door.ActAsync(id, request, request.Words, (h, c, stop) => h.ConfirmSkipAsync(c, stop)));
        exchange.MapPost("/reports/{id}/skip/drop", (Guid id, ExchangeWordsRequest request, ReportDoor door) => door.ActAsync(id, request, request.Words, (h, c, stop) => h.DropSkipAsync(c, stop)));
        exchange.MapPost("/reports/acts", ManyAsync);
        exchange.MapGet("/replay", CountAsync);
        exchange.MapPost("/replay", ReplayAsync);
        exchange.MapGet("/acts", ActsAsync);
    }

    private static async Task<Ok<Page<StepReportLine>>> ListAsync(
        string? platform, string? state, string? number, [AsParameters] PageAsked asked, ReadReports.Handler handler, IMapper mapper, CancellationToken cancellation)
    {
        var page = await handler.HandleAsync(
            new ReadReports.Query(Paging.Text(platform), Asked.Name<ReportState>(state, "state"), Paging.Text(number), ExchangeCursor.Read(asked.After), Paging.Take(asked.Take)), cancellation);
        return TypedResults.Ok(new Page<StepReportLine>([.. page.Rows.Select(r => ReportDoor.Line(r, mapper))], ExchangeCursor.Write(page.Next)));
    }

    private static async Task<Ok<ReportsResponse>> ManyAsync(ReportsRequest request, ActOnReport.Handler handler, RefusalWords words, HttpContext http)
    {
        var done = await handler.ManyAsync(Asked.One<ActOnReport.Shared>(request.Act, "act"), request.Reports, new ActOnReport.Command(Guid.Empty, null, request.Words, ActGuard.RequiredKey(http, request, ActGuard.Owner(http))), http.RequestAborted);
        return TypedResults.Ok(new ReportsResponse([.. done.Select(o => Row(o, words))]));
    }

    private static ReportsResponse.Row Row(ActOnReport.Outcome outcome, RefusalWords words)
    {
        var (text, next) = words.Of(outcome.Refusal);
        return new ReportsResponse.Row(outcome.Id, outcome.Refusal is null, outcome.Now, outcome.Refusal?.Code, text, next);
    }

    private static async Task<Ok<ReplayCount>> CountAsync(string platform, string from, string to, ReplayPeriod.Handler handler, CancellationToken cancellation)
    {
        var counted = await handler.CountAsync(new ReplayPeriod.Period(platform, Asked.Day(from, "from"), Asked.Day(to, "to")), cancellation);
        return TypedResults.Ok(new ReplayCount(counted.Reports, counted.Cases));
    }

    private static async Task<Ok<ReplayDone>> ReplayAsync(ReplayRequest request, ReplayPeriod.Handler handler, HttpContext http) => TypedResults.Ok(new ReplayDone(await handler.HandleAsync(
        new ReplayPeriod.Command(new(request.Platform, request.From, request.To), request.Count, request.Words, ActGuard.RequiredKey(http, request, ActGuard.Owner(http))), http.RequestAborted)));

    private static async Task<Ok<Page<ExchangeActLine>>> ActsAsync([AsParameters] PageAsked asked, ReadPlatformActs.Handler handler, IMapper mapper, CancellationToken cancellation)
    {
        var after = Asked.Cursor(asked.After, DateTime.MaxValue.Ticks) is var (at, id) ? new ReadPlatformActs.Cursor(new DateTimeOffset(at, TimeSpan.Zero), id) : null;
        var page = await handler.HandleAsync(after, Paging.Take(asked.Take), cancellation);
        return TypedResults.Ok(new Page<ExchangeActLine>(
            [.. page.Rows.Select(r => mapper.Map<ExchangeActLine>(r.Act) with { CaseNumber = r.CaseNumber, Step = r.Step })],
            page.Next is { } next ? Asked.Cursor(next.At.UtcTicks, next.Id) : null));
    }

    /// <summary>Which page of a list is asked for.</summary>
    internal readonly record struct PageAsked(string? After, int? Take);
}

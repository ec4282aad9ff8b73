using ApprovalHub.Api.Contracts.Sync;
using ApprovalHub.Api.Endpoints.Guards;
using ApprovalHub.Features.Acts;
using ApprovalHub.Features.Sync;
using AutoMapper;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;

namespace ApprovalHub.Api.Endpoints.Sync;

/// <summary>How it stands with the platforms, as it is answered to whoever looks and after each act on a line.</summary>
internal sealed class ExchangeBoards(ReadPlatforms.Handler read, IMapper mapper, IHttpContextAccessor http, TimeProvider clock)
{
    public async Task<Ok<ExchangeBoard>> ReadAsync()
    {
        var board = await read.HandleAsync(http.HttpContext!.RequestAborted);
        return TypedResults.Ok(new ExchangeBoard([.. board.Platforms.Select(Line)], (int)board.LagAlarm.TotalMinutes));
    }

    /// <summary>Does an act under the request's key, and answers how it stands then.</summary>
    public async Task<Ok<ExchangeBoard>> AfterAsync(object request, Func<IdempotencyKey?, CancellationToken, Task> act)
    {
        var context = http.HttpContext!;
        await act(ActGuard.Key(context, request, ActGuard.Owner(context)), context.RequestAborted);
        return await ReadAsync();
    }

    private ExchangeBoard.Platform Line(ReadPlatforms.Standing standing) => new()
    {
        Code = standing.Code,
        Connected = standing.Connected,
        BehindSince = standing.BehindSince,
        Waiting = standing.Waiting,
        Held = standing.Held,
        Sent = standing.Sent,
        Rejected = standing.Rejected,
        Skipped = standing.Skipped,
        TakenToday = standing.TakenToday,
        PausedAt = standing.Line?.PausedAt,
        PausedByName = standing.Line?.PausedByName,
        PausedWhy = standing.Line?.PausedWhy,
        RestsUntil = standing.Line is { NotBefore: { } until } line && line.Rests(clock.GetUtcNow()) ? until : null,
        Failures = standing.Line?.Failures ?? 0,
        LastContactAt = standing.Line?.LastContactAt,
        LastFault = standing.Line?.LastFault,
        LastRejected = standing.LastRejected is { } no ? new ExchangeBoard.Refused(no.Id, no.CaseNumber, no.Fault, no.FaultWords) : null,
        Alarms = mapper.Map<IReadOnlyList<ExchangeBoard.Alarm>>(standing.Alarms),
    };
}

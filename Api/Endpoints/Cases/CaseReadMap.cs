using System.Text.Json;
using ApprovalHub.Api.Contracts.Cases;
using ApprovalHub.Api.Contracts.Matters;
using ApprovalHub.Api.Endpoints.Guards;
using ApprovalHub.Api.Endpoints.Mapping;
using ApprovalHub.Domain.Cases;
using ApprovalHub.Domain.Clocks;
using ApprovalHub.Features.Tracking;
using AutoMapper;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;

namespace ApprovalHub.Api.Endpoints.Cases;

/// <summary>Reading cases. A case that the person may not see does not exist for them.</summary>
internal static class CaseReadMap
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        var cases = routes.MapGroup("/api/cases").WithTags("Cases");
        cases.MapGet("/{id}", ReadAsync);
        cases.MapGet("/{id}/events", EventsAsync);
        cases.MapGet("/{id}/papers", PapersAsync);
        cases.MapGet("/{id}/ratings", RatingsAsync);
        cases.MapGet("/{id}/promise/signature", PromiseSignatureAsync).Produces(StatusCodes.Status200OK, contentType: "image/png");
    }

    private static async Task<Ok<CaseResponse>> ReadAsync(
        Guid id, ReadCase.Handler handler, HttpContext http, IMapper mapper, CancellationToken cancellation)
    {
        var view = await handler.HandleAsync(id, cancellation);
        http.Response.Headers.ETag = ActGuard.Tag(view.Case.Revision);
        var file = mapper.Map<CaseResponse>(view.Case);
        return TypedResults.Ok(file with
        {
            DepartmentName = view.NameOf(view.Case.DepartmentCode)!,
            Rules = Rules(view, mapper),
            SupplyProvisional = view.SupplyProvisional,
            Promise = Promise(view),
            Stops = [.. view.Case.Stops.Select(s => mapper.Map<CaseResponse.StopValue>(s) with { ExpectedProvisional = view.ProvisionalStops.Contains(s.Id) })],
            Statutory = mapper.Map<ClockValue?>(view.Statutory),
            Promised = mapper.Map<ClockValue?>(view.Promised),
            Tasks =
            [
                .. file.Tasks.Select(t => t with
                {
                    DepartmentName = view.NameOf(t.DepartmentCode),
                    Clock = mapper.Map<ClockValue?>(view.Steps.GetValueOrDefault(t.Id)),
                }),
            ],
            Followed = view.Followed,
        });
    }

    private static async Task<Ok<IReadOnlyList<RatingLine>>> RatingsAsync(Guid id, ReadRatings.Handler handler, IMapper mapper, CancellationToken cancellation) =>
        TypedResults.Ok(mapper.Map<IReadOnlyList<RatingLine>>(await handler.HandleAsync(id, cancellation)));

    private static PromiseValue? Promise(ReadCase.View view) =>
        (view.Case.PromisedBy ?? view.Case.PromiseSignedBy, view.Case.PromisedAt ?? view.Case.PromiseSignedAt) is ({ } by, { } at)
            ? new PromiseValue(by, at, view.Case.PromiseSignature is not null, view.Case.NoToleranceUntil(view.Matter)) : null;

    private static CaseRules Rules(ReadCase.View view, IMapper mapper) => new()
    {
        MatterVersion = view.Version.Version,
        SupplyWithin = view.Matter.Tolerance is { } tolerance ? mapper.Map<LimitValue>(tolerance.SupplyWithin) : null,
        Form = CaseForms.Of(view.Case, view.Matter, view.FormAt, view.FormSeen, mapper),
        Signers = ToleranceRules.Signers(view.Case),
        Procedures = mapper.Map<IReadOnlyList<MatterGuide.Procedure>>(view.Matter.SpecialProcedures),
        Extending = ExtensionLaw.Of(view.Matter) is { } law
            ? new CaseRules.Extension(mapper.Map<LimitValue>(law.AtMost), law.Ground, law.Approver == ExtensionApprover.GovernmentHead)
            : null,
    };

    private static async Task<Ok<CaseEventsResponse>> EventsAsync(Guid id, ReadEvents.Handler handler, CancellationToken cancellation)
    {
        var chain = await handler.HandleAsync(id, cancellation);
        return TypedResults.Ok(new CaseEventsResponse
        {
            Unbroken = chain.Intact,
            FirstBroken = chain.FirstBroken,
            StateFollows = chain.StateFollows,
            Events = [.. chain.Events.Select(e => new CaseEventsResponse.Event(
                e.Sequence, e.Kind, e.At, e.ByName, e.OnBehalfOf, JsonSerializer.Deserialize<JsonElement>(chain.FormSeen.Of(e.Data)), e.Hash, e.PreviousHash))],
        });
    }

    private static async Task<Ok<IReadOnlyList<CasePaperLine>>> PapersAsync(
        Guid id, ReadCase.Handler handler, IMapper mapper, CancellationToken cancellation) =>
        TypedResults.Ok(mapper.Map<IReadOnlyList<CasePaperLine>>((await handler.HandleAsync(id, cancellation)).Case.Papers));

    private static async Task<FileContentHttpResult> PromiseSignatureAsync(Guid id, ReadPromiseSignature.Handler handler, CancellationToken cancellation) =>
        TypedResults.Bytes(await handler.HandleAsync(id, cancellation), "image/png");
}

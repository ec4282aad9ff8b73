using ApprovalHub.Api.Contracts.Cases;
using ApprovalHub.Api.Endpoints.Guards;
using ApprovalHub.Api.Endpoints.Mapping;
using ApprovalHub.Domain.Cases;
using ApprovalHub.Features.Intake;
using ApprovalHub.Features.Review;
using AutoMapper;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;

namespace ApprovalHub.Api.Endpoints.Cases;

/// <summary>Acts on a case. Who may do what is the domain's to say; here is only who it is and what was sent.</summary>
internal static class CaseActMap
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        var cases = routes.MapGroup("/api/cases").WithTags("Cases");
        cases.MapPost("", ReceiveAsync);
        cases.MapPost("/{id}/materials", SupplyAsync);
        cases.MapPost("/{id}/withdraw", WithdrawAsync);
        cases.MapPost("/{id}/terminate", TerminateAsync);
        cases.MapPost("/{id}/extend", ExtendAsync);
        cases.MapPost("/{id}/fees", ChargeAsync);
        cases.MapPost("/{id}/authority", AuthorityAsync);
        cases.MapPost("/{id}/slips", SlipAsync);
        cases.MapPost("/{id}/green", AskForGreenAsync);
        cases.MapPost("/{id}/green/approve", ApproveGreenAsync);
        cases.MapPost("/{id}/participants/add", AddParticipantAsync);
        cases.MapPost("/{id}/participants/remove", RemoveParticipantAsync);
    }

    private static Task<Created<ActResponse>> ReceiveAsync(
        ReceiveCaseRequest request, ReceiveCase.Handler handler, HttpContext http, IMapper mapper, CancellationToken cancellation) =>
        handler.AtCounterAsync(request.ToCommand(), ActGuard.RequiredKey(http, request, ActGuard.Owner(http)), cancellation).AsCreated(http, mapper);

    private static Task<Ok<ActResponse>> SupplyAsync(
        Guid id, SupplyRequest request, ApplicantActs.Handler handler, HttpContext http, IMapper mapper) =>
        handler.SupplyAsync(ActGuard.On(http, id, request), new ApplicantActs.Supply(request.Materials.ToMaterials()) { FormJson = Commands.ToJson(request.Form) }, http.RequestAborted)
            .AsOk(http, mapper);

    private static Task<Ok<ActResponse>> WithdrawAsync(
        Guid id, WithdrawRequest request, ApplicantActs.Handler handler, HttpContext http, IMapper mapper) =>
        handler.WithdrawAsync(ActGuard.On(http, id, request), new ApplicantActs.Withdrawal(request.Reason), http.RequestAborted).AsOk(http, mapper);

    private static Task<Ok<ActResponse>> TerminateAsync(
        Guid id, TerminateRequest request, TerminateCase.Handler handler, HttpContext http, IMapper mapper) =>
        handler.HandleAsync(ActGuard.On(http, id, request), new TerminateCase.Command(request.Result, request.Reason), http.RequestAborted)
            .AsOk(http, mapper);

    private static Task<Ok<ActResponse>> ExtendAsync(
        Guid id, ExtendRequest request, ExtendLimit.Handler handler, HttpContext http, IMapper mapper) =>
        handler.HandleAsync(
            ActGuard.On(http, id, request), new ExtendLimit.Command(request.Amount, request.ApprovedBy, request.Reason), http.RequestAborted)
            .AsOk(http, mapper);

    private static Task<Ok<ActResponse>> AuthorityAsync(Guid id, DeskPapers.Handler handler, HttpContext http, IMapper mapper) =>
        handler.AuthorityAsync(ActGuard.On(http, id), http.RequestAborted).AsOk(http, mapper);

    private static Task<Ok<ActResponse>> SlipAsync(Guid id, SlipRequest request, DeskPapers.Handler handler, HttpContext http, IMapper mapper) =>
        handler.HandoverAsync(ActGuard.On(http, id, request), new MaterialsHandover(request.Materials, request.Taker, request.Remark), http.RequestAborted)
            .AsOk(http, mapper);

    private static Task<Ok<ActResponse>> ChargeAsync(
        Guid id, FeeRequest request, ChargeFee.Handler handler, HttpContext http, IMapper mapper) =>
        handler.HandleAsync(
            ActGuard.On(http, id, request),
            new ChargeFee.Command([.. request.Fees.Select(f => new FeeCharge(f.Name, f.Standard, f.Quantity, f.Amount, f.Ground))], request.PayBy),
            http.RequestAborted)
            .AsOk(http, mapper);

    private static Task<Ok<ActResponse>> AskForGreenAsync(
        Guid id, GreenRequest request, GreenChannel.Handler handler, HttpContext http, IMapper mapper) =>
        handler.RequestAsync(ActGuard.On(http, id, request), new GreenChannel.Command(request.Reason), http.RequestAborted).AsOk(http, mapper);

    private static Task<Ok<ActResponse>> ApproveGreenAsync(
        Guid id, GreenApproval request, GreenChannel.Handler handler, HttpContext http, IMapper mapper) =>
        handler.ApproveAsync(ActGuard.On(http, id, request), new GreenChannel.Command(request.Opinion), http.RequestAborted).AsOk(http, mapper);

    private static Task<Ok<ActResponse>> AddParticipantAsync(
        Guid id, ParticipantRequest request, ChangeParticipants.Handler handler, HttpContext http, IMapper mapper) =>
        handler.AddAsync(ActGuard.On(http, id, request), Change(request), http.RequestAborted).AsOk(http, mapper);

    private static Task<Ok<ActResponse>> RemoveParticipantAsync(
        Guid id, ParticipantRequest request, ChangeParticipants.Handler handler, HttpContext http, IMapper mapper) =>
        handler.RemoveAsync(ActGuard.On(http, id, request), Change(request), http.RequestAborted).AsOk(http, mapper);

    private static ChangeParticipants.Command Change(ParticipantRequest request) => new(request.NodeId, request.Participant, request.Reason);
}

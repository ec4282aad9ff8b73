using ApprovalHub.Api.Contracts.Cases;
using ApprovalHub.Api.Contracts.Intake;
using ApprovalHub.Api.Endpoints.Mapping;
using ApprovalHub.Api.Endpoints.Problems;
using ApprovalHub.Features.Intake;
using AutoMapper;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;

namespace ApprovalHub.Api.Endpoints.Intake;

/// <summary>Help at the counter.</summary>
internal static class IntakeMap
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        var intake = routes.MapGroup("/api/intake").WithTags("Intake");
        intake.MapPost("/applicants", FindAsync);
        intake.MapPost("/duplicates", DuplicatesAsync);
        intake.MapPost("/outcomes", OutcomesAsync);
    }

    private static async Task<Ok<KnownApplicantResponse>> FindAsync(
        FindApplicantRequest request, KnowApplicant.Handler handler, CancellationToken cancellation)
    {
        var (latest, cases, until) = await handler.FindAsync(request.IdNumber, cancellation);
        return TypedResults.Ok(new KnownApplicantResponse
        {
            Known = latest is not null,
            Kind = latest is null ? null : Enum.Parse<ApplicantKind>(latest.Kind.ToString()),
            Name = latest?.Name,
            Phone = latest?.Phone,
            Address = latest?.Address,
            LegalRepresentative = latest?.LegalRepresentative,
            Cases = cases,
            NoToleranceUntil = until,
        });
    }

    private static async Task<Ok<IReadOnlyList<DuplicateLine>>> DuplicatesAsync(
        DuplicateRequest request, KnowApplicant.Handler handler, IMapper mapper, CancellationToken cancellation) =>
        TypedResults.Ok(mapper.Map<IReadOnlyList<DuplicateLine>>(await handler.DuplicatesAsync(request.IdNumber, request.MatterCode, cancellation)));

    private static async Task<Ok<IReadOnlyList<OutcomeLine>>> OutcomesAsync(
        OutcomesRequest request, ForeseeOutcomes.Handler handler, RefusalWords words, CancellationToken cancellation)
    {
        var foreseen = await handler.HandleAsync(new ForeseeOutcomes.Query(request.MatterCode, request.Given, request.IdNumber) { FormJson = Commands.ToJson(request.Form) }, cancellation);
        return TypedResults.Ok<IReadOnlyList<OutcomeLine>>([.. foreseen.Select(f => Line(f, words))]);
    }

    private static OutcomeLine Line(ForeseeOutcomes.Foreseen foreseen, RefusalWords words)
    {
        var (text, next) = words.Of(foreseen.After.Refusal);
        var after = foreseen.After.IsOk ? foreseen.After.Value : null;
        return new OutcomeLine
        {
            Outcome = foreseen.Outcome,
            Allowed = after is not null,
            Code = foreseen.After.Refusal?.Code,
            Text = text,
            Next = next,
            Ground = foreseen.After.Refusal?.Ground,
            State = after?.State.ToString(),
            Result = after?.Result,
            StatutoryDue = after?.StatutoryDue,
            PromisedDue = after?.PromisedDue,
            DueProvisional = after?.DueProvisional ?? false,
            SupplyBy = after?.SupplyBy,
            Papers = after?.PapersDue ?? [],
            Steps = after is null ? [] : [.. after.Tasks.Where(t => t.IsOpen).Select(t => t.Name).Distinct()],
            Needs = foreseen.Needs,
        };
    }
}

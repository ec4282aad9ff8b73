using ApprovalHub.Api.Contracts.Cases;
using ApprovalHub.Api.Contracts.Matters;
using ApprovalHub.Features.Review;
using ApprovalHub.Features.Tracking;
using AutoMapper;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;

namespace ApprovalHub.Api.Endpoints.Cases;

/// <summary>What proves where a case is and why, and who takes part in it.</summary>
internal static class CaseProofMap
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        var cases = routes.MapGroup("/api/cases").WithTags("Cases");
        cases.MapGet("/{id}/proof", ProofAsync);
        cases.MapGet("/{id}/participants", ParticipantsAsync);
    }

    private static async Task<Ok<ProofResponse>> ProofAsync(Guid id, ReadProof.Handler handler, IMapper mapper, CancellationToken cancellation)
    {
        var (subject, version, definition, counts, at) = await handler.HandleAsync(id, cancellation);
        return TypedResults.Ok(new ProofResponse
        {
            CaseId = subject.Id,
            Revision = subject.Revision,
            At = at,
            Matter = new ProofResponse.Version(version.MatterCode, version.Content.Name, version.Version, version.EffectiveFrom),
            Template = new ProofResponse.Version(definition.Id, definition.Name, definition.Version, null),
            Counts = [.. counts.Select(c => Count(c, mapper))],
        });
    }

    private static ProofResponse.Count Count(ReadProof.Counted counted, IMapper mapper) => new()
    {
        What = counted.What,
        Step = counted.Task?.Name,
        Started = counted.Clock.Started,
        Limit = mapper.Map<LimitValue>(counted.Clock.Budget),
        ExtendedBy = counted.ExtendedBy,
        Ground = counted.Ground,
        CountedIn = counted.Reading.CountedIn.ToString(),
        Due = counted.Reading.Due?.Date,
        DueAt = counted.Reading.Due?.EndsAt,
        Provisional = counted.Reading.Due is { Provisional: true },
        EndedAt = counted.EndedAt,
        Used = counted.Reading.Used,
        Overdue = counted.Reading.Overdue,
        Spans = [.. counted.Spans.Select(s => new ProofResponse.Span(s.Kind.ToString(), s.From, s.To, s.Amount))],
        Stops = mapper.Map<IReadOnlyList<ClockValue.StopValue>>(counted.Clock.Stops),
    };

    private static async Task<Ok<IReadOnlyList<ParticipantsResponse>>> ParticipantsAsync(
        Guid id, FindParticipants.Handler handler, IMapper mapper, CancellationToken cancellation) =>
        TypedResults.Ok(mapper.Map<IReadOnlyList<ParticipantsResponse>>(await handler.HandleAsync(id, cancellation)));
}

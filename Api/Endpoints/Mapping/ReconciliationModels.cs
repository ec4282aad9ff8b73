using ApprovalHub.Api.Contracts.Reconciliation;
using ApprovalHub.Domain.Sync;
using ApprovalHub.Features.Sync;
using AutoMapper;

namespace ApprovalHub.Api.Endpoints.Mapping;

/// <summary>对账, whose fields go across one to one.</summary>
internal sealed class ReconciliationModels : Profile
{
    public ReconciliationModels()
    {
        CreateMap<Domain.Sync.Reconciliation, ReconciliationLine>().ForMember(l => l.IsSettled, map => map.Ignore()); // of the day, not of the look
        CreateMap<ReadReconciliations.Overview, ReconciliationsResponse>()
            .ForCtorParam(nameof(ReconciliationsResponse.Looks), map => map.MapFrom((o, context) => o.Looks.Select(l => context.Mapper.Map<ReconciliationLine>(l) with { IsSettled = o.Settled.Contains(l.Id) }).ToList()));
        CreateMap<PlatformAct, HandAct>();
        CreateMap<ReconciledSet, ReconciliationResponse.Set>();
        CreateMap<DayDifference, ReconciliationResponse.Difference>().ForMember(d => d.IsRepaired, map => map.MapFrom(d => d.Repaired != null));
        CreateMap<ReadReconciliations.Detail, ReconciliationResponse>()
            .ForCtorParam(nameof(ReconciliationResponse.Look), map => map.MapFrom((d, context) => context.Mapper.Map<ReconciliationLine>(d.Look) with { IsSettled = d.IsSettled }))
            .ForCtorParam(nameof(ReconciliationResponse.Sets), map => map.MapFrom(d => d.Look.Sets))
            .ForCtorParam(nameof(ReconciliationResponse.Differences), map => map.MapFrom(d => d.Look.Differences));
    }
}

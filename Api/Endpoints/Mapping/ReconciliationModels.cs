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
        CreateMap<Domain.Sync.Reconciliation, ReconciliationLine>();
        CreateMap<ReadReconciliations.Overview, ReconciliationsResponse>();
        CreateMap<ReconciledSet, ReconciliationResponse.Set>();
        CreateMap<DayDifference, ReconciliationResponse.Difference>().ForMember(d => d.IsRepaired, map => map.MapFrom(d => d.Repaired != null));
        CreateMap<ReadReconciliations.Detail, ReconciliationResponse>()
            .ForCtorParam(nameof(ReconciliationResponse.Sets), map => map.MapFrom(d => d.Look.Sets))
            .ForCtorParam(nameof(ReconciliationResponse.Differences), map => map.MapFrom(d => d.Look.Differences));
    }
}

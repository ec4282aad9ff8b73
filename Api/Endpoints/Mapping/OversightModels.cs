using ApprovalHub.Api.Contracts.Cases;
using ApprovalHub.Api.Contracts.Green;
using ApprovalHub.Api.Contracts.Supervision;
using ApprovalHub.Api.Contracts.Tolerance;
using ApprovalHub.Domain.Ratings;
using ApprovalHub.Features.Green;
using ApprovalHub.Features.Supervision;
using ApprovalHub.Features.Tolerance;
using ApprovalHub.Features.Tracking;
using AutoMapper;

namespace ApprovalHub.Api.Endpoints.Mapping;

/// <summary>The ledgers of supervision, whose fields go across one to one.</summary>
internal sealed class OversightModels : Profile
{
    public OversightModels()
    {
        CreateMap<ToleranceEntry, ToleranceLine>();
        CreateMap<ToleranceEntry.Material, ToleranceLine.Material>();
        CreateMap<ToleranceEntry.Extension, ToleranceLine.Extension>();
        CreateMap<ReadTolerable.Matter, TolerableMatter>();
        CreateMap<ReadTolerable.Material, TolerableMatter.Material>();
        CreateMap<PublishQuotas.Line, GreenQuotaLine>()
            .ForCtorParam(nameof(GreenQuotaLine.Scope), map => map.MapFrom(line => line.Quota.Scope))
            .ForCtorParam(nameof(GreenQuotaLine.Key), map => map.MapFrom(line => line.Quota.Key))
            .ForCtorParam(nameof(GreenQuotaLine.Period), map => map.MapFrom(line => line.Quota.Period))
            .ForCtorParam(nameof(GreenQuotaLine.Most), map => map.MapFrom(line => line.Quota.Most));
        CreateMap<ReadUses.Row, GreenUseLine>();
        CreateMap<ReadGreenShare.Line, GreenShareLine>();
        CreateMap<ReadAudits.Audit, GreenAuditMonth>();
        CreateMap<ReadAudits.Line, GreenSampleLine>();
        CreateMap<Rating, RatingLine>(MemberList.None).ForMember(line => line.Reasons, map => map.MapFrom(rating => rating.ReasonNames));
        CreateMap<ReadRatings.Row, RatingLine>().IncludeMembers(row => row.Rating)
            .ForMember(line => line.RaterName, map => map.MapFrom(row => row.RaterName))
            .ForMember(line => line.Words, map => map.MapFrom(row => row.Words))
            .ForMember(line => line.ItemState, map => map.MapFrom(row => row.Item == null ? null : row.Item.State.ToString()))
            .ForMember(line => line.ItemId, map => map.MapFrom(row => row.Item == null ? (Guid?)null : row.Item.Id));
        CreateMap<CountRatings.Line, RatingFigures>();
    }
}

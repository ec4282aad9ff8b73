using ApprovalHub.Api.Contracts.Inbound;
using ApprovalHub.Domain.Sync;
using AutoMapper;

namespace ApprovalHub.Api.Endpoints.Mapping;

/// <summary>来件; the words of a refusal are put in by the endpoint, which knows the reader's language.</summary>
internal sealed class InboundModels : Profile
{
    public InboundModels() => CreateMap<InboundMessage, InboundLine>().ForMember(l => l.Fault, map => map.Ignore()).ForMember(l => l.Next, map => map.Ignore())
        .ForMember(l => l.File, map => map.Ignore()).ForMember(l => l.DueAt, map => map.MapFrom(m => m.State == InboundState.Waiting ? m.DueAt : null));
}

using ApprovalHub.Api.Contracts.Cases;
using ApprovalHub.Features.Acts;
using AutoMapper;

namespace ApprovalHub.Api.Endpoints.Mapping;

/// <summary>From results to responses, where the fields go across one to one (HOUSE.md D12); a test asserts that none is forgotten.</summary>
internal sealed class ReadModels : Profile
{
    public ReadModels()
    {
        CreateMap<ActAnswer, ActResponse>();
        CreateMap<ActAnswer.OpenedTask, ActResponse.OpenTask>();
        CreateMap<ActAnswer.ProducedPaper, ActResponse.NewPaper>();
    }
}

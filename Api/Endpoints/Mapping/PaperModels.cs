using ApprovalHub.Api.Contracts.Cases;
using ApprovalHub.Api.Contracts.Papers;
using ApprovalHub.Domain.Cases;
using ApprovalHub.Features.Papers;
using ApprovalHub.Features.Ports;
using AutoMapper;

namespace ApprovalHub.Api.Endpoints.Mapping;

/// <summary>Papers (文书) as they are read, as <see cref="ReadModels"/>.</summary>
internal sealed class PaperModels : Profile
{
    private static readonly IReadOnlyList<string> AsOfd = Domain.Process.Papers.AsOfd;

    public PaperModels()
    {
        CreateMap<CasePaper, CasePaperLine>().ForMember(line => line.Ofd, map => map.MapFrom(paper => AsOfd.Contains(paper.Kind)));
        CreateMap<VerifyPaper.Verified, VerifyResponse>();
        CreateMap<VerifyPaper.Link, VerifyResponse.Link>();
        CreateMap<PaperPrint, PrintLine>();
        CreateMap<SigningState, SigningResponse>();
    }
}

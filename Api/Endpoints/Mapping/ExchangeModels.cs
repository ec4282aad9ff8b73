using ApprovalHub.Api.Contracts.Sync;
using ApprovalHub.Domain.Sync;
using ApprovalHub.Features.Sync;
using AutoMapper;

namespace ApprovalHub.Api.Endpoints.Mapping;

/// <summary>The workbench of the platforms, whose fields go across one to one.</summary>
internal sealed class ExchangeModels : Profile
{
    public ExchangeModels()
    {
        CreateMap<PlatformReport, StepReportLine>()
            .ForMember(l => l.SeesCase, map => map.Ignore()).ForMember(l => l.HeldBy, map => map.Ignore())
            .ForMember(l => l.Holds, map => map.Ignore()).ForMember(l => l.SkipProposed, map => map.Ignore()).ForMember(l => l.FaultFields, map => map.Ignore()); // of the row, not of the report
        CreateMap<PlatformReport, StepReportResponse.Version>().ForCtorParam(nameof(StepReportResponse.Version.Number), map => map.MapFrom(r => r.Version));
        CreateMap<ReportField, StepReportResponse.Field>();
        CreateMap<PlatformAct, ExchangeActLine>().ForMember(l => l.CaseNumber, map => map.Ignore()).ForMember(l => l.Step, map => map.Ignore());
        CreateMap<PlatformAlarm, ExchangeBoard.Alarm>();
    }
}

using ApprovalHub.Connectors.Exchange.Fields;
using ApprovalHub.Features.Ports.Reports;
using AutoMapper;

namespace ApprovalHub.Connectors.Exchange;

/// <summary>受理, 办理 and 特别程序 in a platform's fields.</summary>
internal sealed class CourseProfile : Profile
{
    /// <summary>State 2 of GB/T 39046-2020, 已办: only finished tasks are reported.</summary>
    private const string Finished = "2";

    private const string Extension = "1", OtherProcedure = "2", Begins = "1", Ends = "2";

    public CourseProfile(CodeTable codes)
    {
        CreateMap<AcceptanceReport, AcceptanceFields>()
            .ForMember(f => f.Receiver, map => map.MapFrom(r => r.AcceptedBy))
            .ForMember(f => f.AcceptTime, map => map.MapFrom(r => WireText.Time(r.AcceptedAt)))
            .ForMember(f => f.DocumentNo, map => map.MapFrom(r => r.PaperNumber))
            .ForMember(f => f.PromisedDue, map => map.MapFrom(r => WireText.Day(r.PromisedDue)))
            .ForMember(f => f.PromiseAmount, map => map.MapFrom(r => codes.Of(r.Promised).Amount))
            .ForMember(f => f.PromiseUnit, map => map.MapFrom(r => codes.Of(r.Promised).Unit))
            .ForMember(f => f.ProjectType, map => map.MapFrom(r => codes.Of(ReportValues.HandleKind, r.HandleKind)))
            .ForMember(f => f.Tolerated, map => map.MapFrom(r => WireText.Mark(r.Tolerated)));
        CreateMap<ProcessReport, ProcessFields>()
            .ForMember(f => f.StepName, map => map.MapFrom(r => r.Step))
            .ForMember(f => f.Action, map => map.MapFrom(r => codes.Of(ReportValues.Action, r.Action.ToString())))
            .ForMember(f => f.StartTime, map => map.MapFrom(r => WireText.Time(r.StartedAt)))
            .ForMember(f => f.EndTime, map => map.MapFrom(r => WireText.Time(r.EndedAt)))
            .ForMember(f => f.State, map => map.MapFrom(_ => Finished));
        CreateMap<ProcedureReport, ProcedureFields>()
            .ForMember(f => f.Kind, map => map.MapFrom(r => r.IsExtension ? Extension : OtherProcedure))
            .ForMember(f => f.Name, map => map.MapFrom(r => r.Kind == null ? "延长审批" : codes.Of(ReportValues.Procedure, r.Kind)))
            .ForMember(f => f.Phase, map => map.MapFrom(r => r.EndedAt == null ? Begins : Ends))
            .ForMember(f => f.StartTime, map => map.MapFrom(r => WireText.Time(r.StartedAt)))
            .ForMember(f => f.EndTime, map => map.MapFrom(r => WireText.Time(r.EndedAt)))
            .ForMember(f => f.Approver, map => map.MapFrom(r => r.ApprovedBy))
            .ForMember(f => f.LimitAmount, map => map.MapFrom(r => codes.Of(r.Limit).Amount))
            .ForMember(f => f.LimitUnit, map => map.MapFrom(r => codes.Of(r.Limit).Unit));
    }
}

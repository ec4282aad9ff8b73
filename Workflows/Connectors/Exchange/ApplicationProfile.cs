using System.Globalization;
using System.Text.Json;
using ApprovalHub.Connectors.Exchange.Fields;
using ApprovalHub.Features.Ports.Reports;
using AutoMapper;

namespace ApprovalHub.Connectors.Exchange;

/// <summary>申请 and 补正 in a platform's fields.</summary>
internal sealed class ApplicationProfile : Profile
{
    private readonly CodeTable codes;

    public ApplicationProfile(CodeTable codes, string areaCode)
    {
        this.codes = codes;
        CreateMap<ApplicationReport, ApplicationFields>()
            .ForMember(f => f.TaskCode, map => map.MapFrom(r => r.MatterCode))
            .ForMember(f => f.TaskName, map => map.MapFrom(r => r.MatterName))
            .ForMember(f => f.TaskVersion, map => map.MapFrom(r => r.MatterVersion.ToString(CultureInfo.InvariantCulture)))
            .ForMember(f => f.ProjectType, map => map.MapFrom(r => codes.Of(ReportValues.HandleKind, r.HandleKind)))
            .ForMember(f => f.ApplicantType, map => map.MapFrom(r => codes.Of(ReportValues.ApplicantKind, r.ApplicantKind)))
            .ForMember(f => f.ApplicantIdType, map => map.MapFrom(r => codes.Of(ReportValues.IdentityKind, r.ApplicantKind == ReportValues.Person ? ReportValues.Person : ReportValues.Organisation)))
            .ForMember(f => f.ApplicantIdNo, map => map.MapFrom(r => r.ApplicantIdNumber))
            .ForMember(f => f.ContactName, map => map.MapFrom(r => r.AgentName ?? r.LegalRepresentative ?? r.ApplicantName))
            .ForMember(f => f.Phone, map => map.MapFrom(r => r.AgentPhone ?? r.Phone))
            .ForMember(f => f.LegalPerson, map => map.MapFrom(r => r.LegalRepresentative))
            .ForMember(f => f.AgentIdType, map => map.MapFrom(r => r.AgentName == null ? null : codes.Of(ReportValues.IdentityKind, ReportValues.Person)))
            .ForMember(f => f.AgentIdNo, map => map.MapFrom(r => r.AgentIdNumber))
            .ForMember(f => f.Source, map => map.MapFrom(r => codes.Of(ReportValues.Source, r.Source)))
            .ForMember(f => f.ApplyTime, map => map.MapFrom(r => WireText.Time(r.AppliedAt)))
            .ForMember(f => f.AreaCode, map => map.MapFrom(_ => areaCode))
            .ForMember(f => f.Materials, map => map.MapFrom(r => Lines(r.Materials)));
        CreateMap<CorrectionReport, CorrectionFields>()
            .ForMember(f => f.Phase, map => map.MapFrom(r => codes.Of(ReportValues.Correction, r.Phase.ToString())))
            .ForMember(f => f.Time, map => map.MapFrom(r => WireText.Time(r.At)))
            .ForMember(f => f.Items, map => map.MapFrom(r => Lines(r.Materials)))
            .ForMember(f => f.Due, map => map.MapFrom(r => WireText.Day(r.Until)));
    }

    private string Lines(IReadOnlyList<ReportedMaterial> materials) => JsonSerializer.Serialize(
        [
            .. materials.Select(m => new WireMaterial
            {
                Name = m.Name,
                Taken = WireText.Mark(m.Taken),
                Way = m.Way is { } way ? codes.Of(ReportValues.MaterialWay, way) : null,
                Copies = m.Count.ToString(CultureInfo.InvariantCulture),
                Time = WireText.Time(m.TakenAt),
                Asked = m.Asked,
            }),
        ],
        FieldJson.Relaxed.IReadOnlyListWireMaterial);
}

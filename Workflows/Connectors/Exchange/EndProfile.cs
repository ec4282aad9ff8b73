using ApprovalHub.Connectors.Exchange.Fields;
using ApprovalHub.Features.Ports.Reports;
using AutoMapper;

namespace ApprovalHub.Connectors.Exchange;

/// <summary>办结, 证照, 领取 and 评价 in a platform's fields.</summary>
internal sealed class EndProfile : Profile
{
    public EndProfile(CodeTable codes)
    {
        CreateMap<ResultReport, ResultFields>()
            .ForMember(f => f.Result, map => map.MapFrom(r => codes.Of(ReportValues.Result, r.Result)))
            .ForMember(f => f.Time, map => map.MapFrom(r => WireText.Time(r.At)))
            .ForMember(f => f.Description, map => map.MapFrom(r => r.Reason))
            .ForMember(f => f.CertificateNo, map => map.MapFrom(r => r.CertificateNumber))
            .ForMember(f => f.ValidFrom, map => map.MapFrom(r => WireText.Day(r.ValidFrom)))
            .ForMember(f => f.ValidTo, map => map.MapFrom(r => WireText.Day(r.ValidUntil)))
            .ForMember(f => f.Issuer, map => map.MapFrom(r => r.CertificateName == null ? null : r.DepartmentName))
            .ForMember(f => f.Posted, map => map.MapFrom(r => WireText.Mark(r.Posted)))
            .ForMember(f => f.Charged, map => map.MapFrom(r => WireText.Mark(r.Charged)));
        CreateMap<CertificateReport, CertificateFields>()
            .ForMember(f => f.HolderIdNo, map => map.MapFrom(r => r.HolderIdNumber))
            .ForMember(f => f.Issuer, map => map.MapFrom(r => r.DepartmentName))
            .ForMember(f => f.IssuerCode, map => map.MapFrom(r => r.DepartmentCode))
            .ForMember(f => f.IssueDate, map => map.MapFrom(r => WireText.Day(r.IssuedOn)))
            .ForMember(f => f.ValidTo, map => map.MapFrom(r => WireText.Day(r.ValidUntil)));
        CreateMap<CollectionReport, CollectionFields>()
            .ForMember(f => f.ReceiverName, map => map.MapFrom(r => r.Recipient))
            .ForMember(f => f.ReceiverIdNo, map => map.MapFrom(r => r.RecipientIdNumber))
            .ForMember(f => f.Way, map => map.MapFrom(r => r.Way == null ? null : codes.Of(ReportValues.Delivery, r.Way)))
            .ForMember(f => f.Time, map => map.MapFrom(r => WireText.Time(r.At)));
        CreateMap<EvaluationReport, EvaluationFields>()
            .ForMember(f => f.Satisfaction, map => map.MapFrom(r => codes.Of(ReportValues.Grade, r.Grade)))
            .ForMember(f => f.Channel, map => map.MapFrom(r => codes.Of(ReportValues.RatingSource, r.RatingSource)))
            .ForMember(f => f.Process, map => map.MapFrom(r => codes.Of(ReportValues.RatingPhase, r.RatingPhase.ToString())))
            .ForMember(f => f.Time, map => map.MapFrom(r => WireText.Time(r.At)))
            .ForMember(f => f.Options, map => map.MapFrom(r => r.Reasons.Count == 0 ? null : string.Join(',', r.Reasons.Select(reason => codes.Of(ReportValues.RatingReason, reason)))))
            .ForMember(f => f.WindowStaffNo, map => map.MapFrom(r => r.StaffNo))
            .ForMember(f => f.EvaluationId, map => map.MapFrom(r => r.SourceNumber))
            .ForMember(f => f.Sequence, map => map.MapFrom(r => WireText.Number(r.RatedStep)))
            .ForMember(f => f.Valid, map => map.MapFrom(_ => WireText.Mark(true)));
    }
}

using ApprovalHub.Api.Contracts.Templates;
using ApprovalHub.Domain.Process.Comparing;
using ApprovalHub.Domain.Process.Life;
using ApprovalHub.Features.Templates;
using AutoMapper;

namespace ApprovalHub.Api.Endpoints.Mapping;

/// <summary>Process templates, their drafts and what differs between them.</summary>
internal sealed class TemplateModels : Profile
{
    public TemplateModels()
    {
        CreateMap<ReadTemplates.Row, TemplateLine>().IncludeMembers(row => row.Template);
        CreateMap<ReadTemplates.Published, TemplateLine>(MemberList.None);
        CreateMap<TemplateDraft, TemplateDraftLine>();
        CreateMap<TemplateMove, TemplateMoveLine>()
            .ForMember(l => l.ProposedBy, map => map.MapFrom(m => m.ProposedBy.Name)).ForMember(l => l.ProposedAt, map => map.MapFrom(m => m.ProposedBy.At))
            .ForMember(l => l.ConfirmedBy, map => map.MapFrom(m => m.ConfirmedBy == null ? null : m.ConfirmedBy.Name))
            .ForMember(l => l.ConfirmedAt, map => map.MapFrom(m => m.ConfirmedBy == null ? (DateTimeOffset?)null : m.ConfirmedBy.At))
            .ForMember(l => l.DroppedBy, map => map.MapFrom(m => m.DroppedBy == null ? null : m.DroppedBy.Name));
        CreateMap<DefinitionChange, TemplateChange>();
    }
}

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
        CreateMap<DefinitionChange, TemplateChange>();
    }
}

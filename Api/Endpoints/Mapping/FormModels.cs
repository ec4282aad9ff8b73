using ApprovalHub.Api.Contracts.Matters;
using ApprovalHub.Domain.Matters.Forms;
using ApprovalHub.Domain.Process;
using AutoMapper;

namespace ApprovalHub.Api.Endpoints.Mapping;

/// <summary>The forms of matters as they go out.</summary>
internal sealed class FormModels : Profile
{
    public FormModels()
    {
        CreateMap<MatterForm, FormShape>();
        CreateMap<FormField, FormShape.Field>();
        CreateMap<FormChoice, FormShape.Choice>();
        CreateMap<FormSection, FormShape.Section>();
        CreateMap<BranchCondition, FormShape.Condition>();
    }
}

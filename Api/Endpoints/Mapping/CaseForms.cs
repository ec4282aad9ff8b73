using System.Text.Json;
using ApprovalHub.Api.Contracts.Cases;
using ApprovalHub.Api.Contracts.Matters;
using ApprovalHub.Domain.Cases;
using ApprovalHub.Domain.Matters;
using AutoMapper;

namespace ApprovalHub.Api.Endpoints.Mapping;

/// <summary>The form of a case as it goes out.</summary>
internal static class CaseForms
{
    /// <summary>Null where the matter has no form as data.</summary>
    public static CaseForm? Of(Case subject, MatterContent matter, IEnumerable<(Guid? TaskId, IReadOnlyList<string> Fields)> at, IMapper mapper) => matter.Form is null ? null : new CaseForm
    {
        Shape = mapper.Map<FormShape>(matter.Form),
        Values = JsonSerializer.SerializeToElement(subject.FormOf(matter)),
        At = [.. at.Where(step => step.Fields.Count > 0).Select(step => new CaseForm.Editable(step.TaskId, step.Fields))],
    };
}

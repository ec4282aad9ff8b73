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
    /// <summary>Null where the matter has no form as data; what the reader may not see of it is not there at all.</summary>
    public static CaseForm? Of(Case subject, MatterContent matter, IEnumerable<(Guid? TaskId, IReadOnlyList<string> Fields)> at, FormSight sight, IMapper mapper) =>
        matter.Form is not { } form || sight.Of(form) is not { Fields.Count: > 0 } seen ? null : new CaseForm
        {
            Shape = mapper.Map<FormShape>(seen),
            Values = JsonSerializer.SerializeToElement(sight.Of(subject.FormOf(matter))),
            At = [.. at.Select(step => new CaseForm.Editable(step.TaskId, [.. step.Fields.Where(sight.Sees)])).Where(step => step.Fields.Count > 0)],
        };
}

using System.Text.Json;
using Refit;

namespace ApprovalHub.Api.Contracts.Templates;

/// <summary>Process templates (流程模板); as published; see <see cref="ITemplateDraftApi"/> for what is to come.</summary>
public interface ITemplateApi
{
    /// <summary>Every version of every template.</summary>
    [Get("/api/templates")]
    Task<IReadOnlyList<TemplateLine>> ListAsync(CancellationToken cancellation = default);

    /// <summary>What a template may be drawn of: activity types with their outcomes, papers, special procedures and results.</summary>
    [Get("/api/templates/steps")]
    Task<StepCatalogue> StepsAsync(CancellationToken cancellation = default);

    /// <summary>The Elsa 3 definition as it was published, to the letter.</summary>
    [Get("/api/templates/{id}/{version}")]
    Task<JsonElement> ReadAsync(string id, int version, CancellationToken cancellation = default);

    /// <summary>The same as it is read: nodes with who, limit, papers and ports, and the lines between them.</summary>
    [Get("/api/templates/{id}/{version}/flow")]
    Task<TemplateFlow> FlowAsync(string id, int version, CancellationToken cancellation = default);

    /// <summary>What differs from one version to another; empty where they say the same.</summary>
    [Get("/api/templates/{id}/difference")]
    Task<IReadOnlyList<TemplateChange>> DifferenceAsync(string id, int from, int to, CancellationToken cancellation = default);

    /// <summary>A dry run of publishing: all faults, and nothing is kept.</summary>
    [Post("/api/templates/check")]
    Task<CheckResponse> CheckAsync([Body] TemplateRequest request, CancellationToken cancellation = default);

    /// <summary>提出停用 of a version; 409 <c>TEMPLATE_STILL_NEEDED</c> while matters would be without one.</summary>
    [Post("/api/templates/{id}/{version}/retirement")]
    Task RetireAsync(string id, int version, [Body] RetireTemplateRequest request, CancellationToken cancellation = default);

    /// <summary>确认停用, by a second person; 412 <c>TEMPLATE_RETIREMENT_CHANGED</c> where another request stands there.</summary>
    [Post("/api/templates/{id}/{version}/retirement/confirmation")]
    Task ConfirmRetirementAsync(string id, int version, Guid request, CancellationToken cancellation = default);

    /// <summary>不停用: what was asked for is dropped.</summary>
    [Delete("/api/templates/{id}/{version}/retirement")]
    Task KeepInUseAsync(string id, int version, Guid request, CancellationToken cancellation = default);
}

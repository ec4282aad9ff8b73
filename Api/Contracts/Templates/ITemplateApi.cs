using System.Text.Json;
using Refit;

namespace ApprovalHub.Api.Contracts.Templates;

/// <summary>Process templates (流程模板); publishing is for administrators.</summary>
public interface ITemplateApi
{
    /// <summary>Every version of every template.</summary>
    [Get("/api/templates")]
    Task<IReadOnlyList<TemplateLine>> ListAsync(CancellationToken cancellation = default);

    /// <summary>The Elsa 3 definition as it was published, to the letter.</summary>
    [Get("/api/templates/{id}/{version}")]
    Task<JsonElement> ReadAsync(string id, int version, CancellationToken cancellation = default);

    /// <summary>The same as it is read: nodes with who, limit, papers and ports, and the lines between them.</summary>
    [Get("/api/templates/{id}/{version}/flow")]
    Task<TemplateFlow> FlowAsync(string id, int version, CancellationToken cancellation = default);

    /// <summary>A dry run of publishing: all faults, and nothing is kept.</summary>
    [Post("/api/templates/check")]
    Task<CheckResponse> CheckAsync([Body] TemplateRequest request, CancellationToken cancellation = default);

    /// <summary>400 <c>TEMPLATE_FAULTY</c>, listing the faults, when the checks find one.</summary>
    [Post("/api/templates")]
    Task<CheckResponse> PublishAsync([Body] TemplateRequest request, CancellationToken cancellation = default);
}

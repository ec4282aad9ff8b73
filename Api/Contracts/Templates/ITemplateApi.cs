using Refit;

namespace ApprovalHub.Api.Contracts.Templates;

/// <summary>Process templates (流程模板); publishing is for administrators.</summary>
public interface ITemplateApi
{
    [Get("/api/templates")]
    Task<IReadOnlyList<TemplateLine>> ListAsync(CancellationToken cancellation = default);

    [Get("/api/templates/{id}/{version}")]
    Task<TemplateResponse> ReadAsync(string id, int version, CancellationToken cancellation = default);

    [Post("/api/templates/check")]
    Task<CheckResponse> CheckAsync([Body] TemplateRequest request, CancellationToken cancellation = default);

    /// <summary>400 <c>TEMPLATE_FAULTY</c> when the checks find a fault.</summary>
    [Post("/api/templates")]
    Task<TemplateLine> PublishAsync([Body] TemplateRequest request, CancellationToken cancellation = default);
}

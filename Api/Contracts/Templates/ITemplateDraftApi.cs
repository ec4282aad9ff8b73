using System.Text.Json;
using Refit;

namespace ApprovalHub.Api.Contracts.Templates;

/// <summary>Drafts of process templates (模板草稿): administrators draw and submit them, a second person publishes them or sends them back.</summary>
public interface ITemplateDraftApi
{
    /// <summary>All drafts, the newest change first.</summary>
    [Get("/api/template-drafts")]
    Task<IReadOnlyList<TemplateDraftLine>> ListAsync(CancellationToken cancellation = default);

    /// <summary>One, with its faults as of now; 404 <c>TEMPLATE_DRAFT_UNKNOWN</c>.</summary>
    /// <param name="id">Elsa's <c>definitionId</c>.</param>
    /// <param name="from">First day that it is thought of for; null: as submitted, or today.</param>
    /// <param name="cancellation">Stops it.</param>
    [Get("/api/template-drafts/{id}")]
    Task<TemplateDraftResponse> ReadAsync(string id, DateOnly? from = null, CancellationToken cancellation = default);

    /// <summary>Its Elsa 3 definition.</summary>
    [Get("/api/template-drafts/{id}/definition")]
    Task<JsonElement> DefinitionAsync(string id, CancellationToken cancellation = default);

    /// <summary>What differs from its newest version; nothing for a template that has none yet.</summary>
    [Get("/api/template-drafts/{id}/difference")]
    Task<IReadOnlyList<TemplateChange>> DifferenceAsync(string id, CancellationToken cancellation = default);

    /// <summary>
    /// Keeps a draft of the template that the definition names, as its next version; faults do not hinder it. 409 <c>TEMPLATE_DRAFT_EXISTS</c>,
    /// <c>TEMPLATE_DRAFT_SEALED</c>; 412 <c>TEMPLATE_DRAFT_CHANGED</c>.
    /// </summary>
    [Put("/api/template-drafts")]
    Task<TemplateDraftResponse> SaveAsync([Body] SaveDraftRequest request, CancellationToken cancellation = default);

    /// <summary>Throws it away.</summary>
    [Delete("/api/template-drafts/{id}")]
    Task DeleteAsync(string id, Guid revision, CancellationToken cancellation = default);

    /// <summary>提交发布; 400 <c>TEMPLATE_FAULTY</c>, listing the faults, when the checks find one.</summary>
    [Post("/api/template-drafts/{id}/submission")]
    Task<TemplateDraftResponse> SubmitAsync(string id, [Body] SubmitDraftRequest request, CancellationToken cancellation = default);

    /// <summary>退回修改</summary>
    [Post("/api/template-drafts/{id}/return")]
    Task<TemplateDraftResponse> ReturnAsync(string id, [Body] ReturnDraftRequest request, CancellationToken cancellation = default);

    /// <summary>发布, by a second person; 400 <c>TEMPLATE_FAULTY</c>, 409 <c>TEMPLATE_NEEDS_ANOTHER</c>.</summary>
    [Post("/api/template-drafts/{id}/publication")]
    Task<TemplateDraftResponse> PublishAsync(string id, [Body] PublishDraftRequest request, CancellationToken cancellation = default);

    /// <summary>A zip of definitions: each that differs from its newest version becomes a draft; what becomes of each is told.</summary>
    /// <param name="zip">Of type <c>application/zip</c>, at most 16 MB.</param>
    /// <param name="cancellation">Stops it.</param>
    [Post("/api/template-drafts/pack")]
    Task<IReadOnlyList<PackedTemplate>> UnpackAsync([Body] HttpContent zip, CancellationToken cancellation = default);
}

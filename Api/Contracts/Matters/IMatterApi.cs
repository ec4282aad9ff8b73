using Refit;

namespace ApprovalHub.Api.Contracts.Matters;

/// <summary>Matters (事项) and their versions.</summary>
public interface IMatterApi
{
    /// <summary>The matters in force, by code.</summary>
    /// <param name="q">Part of name or code, or its pinyin or initials (shipin, spjy); at most 100 characters.</param>
    /// <param name="after">From the page before.</param>
    /// <param name="take">1 to 200.</param>
    /// <param name="department">Code of the department, or null for all.</param>
    /// <param name="serves">Whom the matter must serve, or null for all.</param>
    /// <param name="kind">Only Instant, Promised or Joint, or null for all.</param>
    /// <param name="template">Only those that run on this template, or null for all.</param>
    /// <param name="cancellation">Stops it.</param>
    [Get("/api/matters")]
    Task<Page<MatterLine>> ListAsync(
        string? q = null, string? after = null, int? take = null, string? department = null, ServedKind? serves = null, string? kind = null,
        string? template = null, CancellationToken cancellation = default);

    /// <summary>The departments (部门) by code, to name and to filter by.</summary>
    [Get("/api/matters/departments")]
    Task<IReadOnlyList<DepartmentName>> DepartmentsAsync(CancellationToken cancellation = default);

    /// <summary>The version in force today.</summary>
    [Get("/api/matters/{code}")]
    Task<MatterResponse> ReadAsync(string code, CancellationToken cancellation = default);

    /// <summary>All versions, the newest first: who published each, and how many open cases stay on it.</summary>
    [Get("/api/matters/{code}/versions")]
    Task<IReadOnlyList<MatterVersionLine>> VersionsAsync(string code, CancellationToken cancellation = default);

    /// <summary>One version; 404 <c>MATTER_VERSION_UNKNOWN</c>.</summary>
    [Get("/api/matters/{code}/versions/{version}")]
    Task<MatterResponse> VersionAsync(string code, int version, CancellationToken cancellation = default);

    /// <summary>What differs from one version to another, field by field; empty where they are the same.</summary>
    [Get("/api/matters/{code}/difference")]
    Task<IReadOnlyList<MatterChange>> DifferenceAsync(string code, int from, int to, CancellationToken cancellation = default);

    /// <summary>The form of a version as JSON Schema with its layout; null where it has none.</summary>
    [Get("/api/matters/{code}/versions/{version}/form")]
    Task<FormDocumentResponse> FormAsync(string code, int version, CancellationToken cancellation = default);

    /// <summary>Looks at a form for a matter, by administrators: what it would look like, every fault, what would change; nothing is kept.</summary>
    [Post("/api/matters/{code}/form/check")]
    Task<FormCheckResponse> CheckFormAsync(string code, [Body] PublishFormRequest request, CancellationToken cancellation = default);

    /// <summary>Publishes the form as the next version of the matter, or answers its faults and keeps nothing. Running cases stay on their version.</summary>
    [Post("/api/matters/{code}/form")]
    Task<FormCheckResponse> PublishFormAsync(string code, [Body] PublishFormRequest request, CancellationToken cancellation = default);

    /// <summary>A dry run of the import: the same checks, what would change, and nothing is kept; administrators only.</summary>
    [Post("/api/matters/import/check")]
    Task<ImportCheckResponse> CheckAsync([Body] ImportMattersRequest request, CancellationToken cancellation = default);

    /// <summary>The same for a zip of the files.</summary>
    /// <param name="zip">Of type <c>application/zip</c>, at most 16 MB.</param>
    /// <param name="from">First day in force; null is today.</param>
    /// <param name="cancellation">Stops it.</param>
    [Post("/api/matters/import/check")]
    Task<ImportCheckResponse> CheckAsync([Body] HttpContent zip, DateOnly? from = null, CancellationToken cancellation = default);

    /// <summary>Publishes all of the files or nothing; administrators only. 400 <c>IMPORT_FAULTY</c> lists every fault.</summary>
    [Post("/api/matters/import")]
    Task<ImportResponse> ImportAsync([Body] ImportMattersRequest request, CancellationToken cancellation = default);

    /// <summary>The same for a zip of the files.</summary>
    /// <param name="zip">Of type <c>application/zip</c>, at most 16 MB.</param>
    /// <param name="from">First day in force; null is today.</param>
    /// <param name="cancellation">Stops it.</param>
    [Post("/api/matters/import")]
    Task<ImportResponse> ImportAsync([Body] HttpContent zip, DateOnly? from = null, CancellationToken cancellation = default);
}

using Refit;

namespace ApprovalHub.Api.Contracts.Matters;

/// <summary>Matters (事项) and their versions.</summary>
public interface IMatterApi
{
    /// <param name="q">Part of name or code, or its pinyin or initials (shipin, spjy); at most 100 characters.</param>
    /// <param name="after">From the page before.</param>
    /// <param name="take">1 to 200.</param>
    /// <param name="department">Code of the department, or null for all.</param>
    /// <param name="serves">Whom the matter must serve, or null for all.</param>
    /// <param name="cancellation">Stops it.</param>
    [Get("/api/matters")]
    Task<Page<MatterLine>> ListAsync(
        string? q = null, string? after = null, int? take = null, string? department = null, ServedKind? serves = null,
        CancellationToken cancellation = default);

    /// <summary>The version in force today.</summary>
    [Get("/api/matters/{code}")]
    Task<MatterResponse> ReadAsync(string code, CancellationToken cancellation = default);

    [Get("/api/matters/{code}/versions")]
    Task<IReadOnlyList<MatterResponse>> VersionsAsync(string code, CancellationToken cancellation = default);

    /// <summary>Publishes all of the files or nothing; administrators only. A zip of the files does as well (<c>application/zip</c>).</summary>
    [Post("/api/matters/import")]
    Task<ImportResponse> ImportAsync([Body] ImportMattersRequest request, CancellationToken cancellation = default);
}

using Refit;

namespace ApprovalHub.Api.Contracts.Papers;

/// <summary>Papers (文书).</summary>
public interface IPaperApi
{
    /// <summary>The PDF, the same bytes every time; <c>ETag</c> is its SHA-256. Each answer is a line of the print log (打印记录).</summary>
    /// <param name="id">The paper.</param>
    /// <param name="view">Only to look at on the screen; else it is a print.</param>
    /// <param name="reason">Why it is printed again, at most 200 characters; 400 <c>PRINT_REASON_MISSING</c> without one once it was printed.</param>
    /// <param name="format">
    /// <c>pdf</c> (unless said), or <c>ofd</c>: the second format, made from the snapshot and without a signature, for kinds whose line says <c>ofd</c>; 400 <c>PAPER_NOT_AS_OFD</c> for
    /// others and <c>PAPER_FORMAT_UNKNOWN</c> for other formats. It is a print like the PDF: after the first, in either format, a reason is wanted.
    /// </param>
    /// <param name="cancellation">Stops it.</param>
    [Get("/api/papers/{id}")]
    Task<HttpContent> ReadAsync(Guid id, bool? view = null, string? reason = null, string? format = null, CancellationToken cancellation = default);

    /// <summary>Who had the papers of a case, the latest first; at most 500.</summary>
    [Get("/api/cases/{id}/prints")]
    Task<IReadOnlyList<PrintLine>> PrintsAsync(Guid id, CancellationToken cancellation = default);

    /// <summary>
    /// 案卷: all papers of a case in one PDF with cover, index and bookmarks, made anew each time; a derived copy without signatures. Each paper in it gets a line of the print log.
    /// 409 <c>DOSSIER_EMPTY</c> where there is none yet; 503 <c>DOSSIERS_BUSY</c> where too many are being made: ask again.
    /// </summary>
    /// <param name="id">The case.</param>
    /// <param name="reason">What it is made for, at most 200 characters; 400 <c>DOSSIER_REASON_MISSING</c> without one.</param>
    /// <param name="cancellation">Stops it.</param>
    [Get("/api/cases/{id}/dossier")]
    Task<HttpContent> DossierAsync(Guid id, string? reason = null, CancellationToken cancellation = default);

    /// <summary>Whether and by whom papers are signed here.</summary>
    [Get("/api/papers/signing")]
    Task<SigningResponse> SigningAsync(CancellationToken cancellation = default);

    /// <summary>Whether a paper is real (验真); anybody may ask.</summary>
    [Get("/api/verify/{code}")]
    Task<VerifyResponse> VerifyAsync(string code, CancellationToken cancellation = default);

    /// <summary>The same by the SHA-256 of its file, in hexadecimal, so that the file need not be sent; 404 <c>FILE_NOT_VERIFIED</c> for any other.</summary>
    [Get("/api/verify/files/{hash}")]
    Task<VerifyResponse> VerifyHashAsync(string hash, CancellationToken cancellation = default);

    /// <summary>The same with the file itself, of at most 20 MB; it is not kept.</summary>
    [Post("/api/verify/files")]
    Task<VerifyResponse> VerifyFileAsync([Body] StreamContent file, CancellationToken cancellation = default);
}

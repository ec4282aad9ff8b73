using ApprovalHub.Domain.Cases;

namespace ApprovalHub.Features.Ports;

/// <summary>Joins the papers of a case into its dossier (案卷), a derived copy with cover, index and bookmarks.</summary>
public interface IDossierBinder
{
    /// <param name="facts">What cover and index are written from.</param>
    /// <param name="read">The stored PDF of a paper; asked twice for each, one at a time, so that none need be kept.</param>
    /// <returns>The PDF from its beginning; disposing it leaves nothing behind.</returns>
    Task<Stream> BindAsync(DossierFacts facts, Func<CasePaper, Task<byte[]>> read);
}

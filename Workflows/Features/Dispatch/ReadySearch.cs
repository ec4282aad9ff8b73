using ApprovalHub.Features.Ports;
using Microsoft.EntityFrameworkCore;

namespace ApprovalHub.Features.Dispatch;

/// <summary>
/// What somebody at the desk is looked up by: the card (their own number, as applicant, agent or legal representative), part of the applicant's
/// name, the begin of a case number, or a paper by its number or its scanned QR code.
/// </summary>
internal static class ReadySearch
{
    private const string BeforeTheCode = "/verify/";

    public static async Task<IQueryable<ReadyPair>> ForAsync(IQueryable<ReadyPair> ready, IHubDb db, string words, CancellationToken cancellation)
    {
        var (code, upper) = (Code(words), words.ToUpperInvariant());
        var byPaper = await db.Papers.AsNoTracking().Where(p => p.VerifyCode == code || p.Number == words)
            .Select(p => (Guid?)p.CaseId).FirstOrDefaultAsync(cancellation);
        return byPaper is { } found
            ? ready.Where(r => r.Case.Id == found)
            : ready.Where(r => r.Case.Applicant.IdNumber == upper || r.Case.Applicant.Name.Contains(words) || r.Case.Number.StartsWith(upper)
                || r.Case.Applicant.LegalRepresentativeId == upper || r.Case.Agent!.IdNumber == upper || r.Case.Agent!.Name == words);
    }

    /// <summary>A QR code says the address at which anybody verifies the paper; its last part is the paper's code.</summary>
    private static string Code(string words)
    {
        var at = words.LastIndexOf(BeforeTheCode, StringComparison.OrdinalIgnoreCase);
        return (at < 0 ? words : words[(at + BeforeTheCode.Length)..].Split('?', '#', '/')[0]).ToLowerInvariant();
    }
}

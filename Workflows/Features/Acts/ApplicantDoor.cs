using System.Security.Cryptography;
using System.Text;
using ApprovalHub.Domain.Cases;
using ApprovalHub.Domain.Drafts;
using ApprovalHub.Domain.Kernel;
using ApprovalHub.Features.Ports;
using Microsoft.EntityFrameworkCore;

namespace ApprovalHub.Features.Acts;

/// <summary>
/// Lets an applicant in by case number and query code, or by a draft's code and secret. The same answer for a wrong number and a wrong code,
/// compared in equal time: neither can be guessed from it.
/// </summary>
public sealed class ApplicantDoor(IHubDb db)
{
    private static readonly string Nobody = new('-', 64);

    /// <summary>The case without what belongs to it; refuses <c>CASE_OR_CODE_WRONG</c>.</summary>
    public async Task<Case> CaseAsync(string? number, string? code, CancellationToken cancellation)
    {
        var found = await db.Cases.AsNoTracking().FirstOrDefaultAsync(c => c.Number == number, cancellation);
        return Same(found?.QueryCode ?? "--------", code) && found is not null ? found : throw Refusal.Missing("CASE_OR_CODE_WRONG").Throwable();
    }

    /// <summary>The draft, tracked; refuses <c>DRAFT_OR_SECRET_WRONG</c>.</summary>
    public async Task<Draft> DraftAsync(string? code, string? secret, CancellationToken cancellation)
    {
        var found = await db.Drafts.FirstOrDefaultAsync(d => d.Code != null && d.Code == code, cancellation);
        return Same(found?.SecretHash ?? Nobody, Digest(secret ?? "")) && found is not null ? found : throw Refusal.Missing("DRAFT_OR_SECRET_WRONG").Throwable();
    }

    /// <summary>How a secret is kept.</summary>
    public static string Digest(string secret) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(secret)));

    private static bool Same(string known, string? given) =>
        CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(known), Encoding.UTF8.GetBytes(given ?? ""));
}

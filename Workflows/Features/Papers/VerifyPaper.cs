using ApprovalHub.Domain.Kernel;
using ApprovalHub.Features.Ports;
using Microsoft.EntityFrameworkCore;

namespace ApprovalHub.Features.Papers;

/// <summary>验真: whether a paper is real, by the code of its QR; nothing personal is shown.</summary>
public static class VerifyPaper
{
    /// <param name="Kind">Kind of paper.</param>
    /// <param name="Number">文号</param>
    /// <param name="MatterName">The matter.</param>
    /// <param name="DepartmentName">The department that issued it.</param>
    /// <param name="IssuedOn">When.</param>
    /// <param name="Hash">SHA-256 of the issued file, once rendered.</param>
    public sealed record Verified(string Kind, string Number, string MatterName, string DepartmentName, DateTimeOffset IssuedOn, string? Hash);

    public sealed class Handler(IHubDb db)
    {
        /// <summary>Refuses <c>PAPER_NOT_VERIFIED</c> for a code that no paper has.</summary>
        public async Task<Verified> HandleAsync(string code, CancellationToken cancellation) =>
            await (from p in db.Papers.AsNoTracking()
                   where p.VerifyCode == code
                   join c in db.Cases.AsNoTracking() on p.CaseId equals c.Id
                   join d in db.Departments.AsNoTracking() on c.DepartmentCode equals d.Code
                   select new Verified(p.Kind, p.Number, c.MatterName, d.Name, p.IssuedAt, p.FileHash)).FirstOrDefaultAsync(cancellation)
            ?? throw Refusal.Missing("PAPER_NOT_VERIFIED").Throwable();
    }
}

using ApprovalHub.Domain.Cases;
using ApprovalHub.Domain.Kernel;
using ApprovalHub.Features.Ports;
using Microsoft.EntityFrameworkCore;

namespace ApprovalHub.Features.Papers;

/// <summary>验真: whether a paper is real and still holds, by the code of its QR; nothing personal is shown.</summary>
public static class VerifyPaper
{
    /// <param name="Kind">Kind of paper.</param>
    /// <param name="Number">文号</param>
    /// <param name="MatterName">The matter.</param>
    /// <param name="DepartmentName">The department that issued it.</param>
    /// <param name="IssuedOn">When.</param>
    /// <param name="Hash">SHA-256 of the issued file, once rendered.</param>
    public sealed record Verified(string Kind, string Number, string MatterName, string DepartmentName, DateTimeOffset IssuedOn, string? Hash)
    {
        public required PaperStanding Standing { get; init; }

        /// <summary>文号 of the paper that took its place, or null.</summary>
        public string? ReplacedBy { get; init; }
    }

    public sealed class Handler(IHubDb db)
    {
        /// <summary>Refuses <c>PAPER_NOT_VERIFIED</c> for a code that no paper has.</summary>
        public async Task<Verified> HandleAsync(string code, CancellationToken cancellation)
        {
            var paper = await db.Papers.AsNoTracking().FirstOrDefaultAsync(p => p.VerifyCode == code, cancellation)
                ?? throw Refusal.Missing("PAPER_NOT_VERIFIED").Throwable();
            var subject = await db.Cases.AsNoTracking().AsSplitQuery().Include(c => c.Papers).Include(c => c.Tasks).OrderBy(c => c.Id)
                .FirstAsync(c => c.Id == paper.CaseId, cancellation);
            var department = await db.Departments.AsNoTracking().FirstAsync(d => d.Code == subject.DepartmentCode, cancellation);
            return new Verified(paper.Kind, paper.Number, subject.MatterName, department.Name, paper.IssuedAt, paper.FileHash)
            {
                Standing = subject.StandingOf(paper),
                ReplacedBy = subject.ReplacementOf(paper)?.Number,
            };
        }
    }
}

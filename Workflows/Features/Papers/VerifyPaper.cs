using ApprovalHub.Domain.Cases;
using ApprovalHub.Domain.Kernel;
using ApprovalHub.Features.Acts;
using ApprovalHub.Features.Ports;
using Microsoft.EntityFrameworkCore;

namespace ApprovalHub.Features.Papers;

/// <summary>验真: whether a paper is real and still holds, by the code of its QR or by the digest of its file; nothing personal is shown.</summary>
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

        /// <summary>The papers that took each other's place, oldest first; one only where nothing was replaced.</summary>
        public required IReadOnlyList<Link> Chain { get; init; }
    }

    /// <summary>A paper in the chain of those that took each other's place.</summary>
    /// <param name="Number">文号</param>
    /// <param name="IssuedOn">When it was issued.</param>
    /// <param name="Standing">Whether it holds.</param>
    /// <param name="Reason">Why it does not, or null.</param>
    /// <param name="EndedOn">Since when it does not, where the case says so.</param>
    public sealed record Link(string Number, DateTimeOffset IssuedOn, PaperStanding Standing, PaperEndReason? Reason, DateTimeOffset? EndedOn);

    public sealed class Handler(IHubDb db)
    {
        /// <summary>Refuses <c>PAPER_NOT_VERIFIED</c> for a code that no paper has.</summary>
        public Task<Verified> HandleAsync(string code, CancellationToken cancellation) =>
            AnswerAsync(db.Papers.Where(p => p.VerifyCode == code), cancellation);

        /// <summary>Whether a file is one that was issued, byte by byte. Refuses <c>FILE_NOT_VERIFIED</c> for the SHA-256 of any other.</summary>
        /// <remarks>Of the OFD that was given of a paper too; the answer's digest stays that of the signed PDF.</remarks>
        public async Task<Verified> HandleFileAsync(string hash, CancellationToken cancellation)
        {
            var digest = hash.ToLowerInvariant();
            return await OfdFiles.PaperOfAsync(db, digest, cancellation) is { } paper
                ? await AnswerAsync(db.Papers.Where(p => p.Id == paper), cancellation, "FILE_NOT_VERIFIED")
                : await AnswerAsync(db.Papers.Where(p => p.FileHash == digest), cancellation, "FILE_NOT_VERIFIED");
        }

        private async Task<Verified> AnswerAsync(IQueryable<CasePaper> which, CancellationToken cancellation, string otherwise = "PAPER_NOT_VERIFIED")
        {
            var known = await which.AsNoTracking().OrderBy(p => p.IssuedAt).Select(p => new { p.Id, p.CaseId }).FirstOrDefaultAsync(cancellation)
                ?? throw Refusal.Missing(otherwise).Throwable();
            var subject = await db.Cases.AsNoTracking().AsSplitQuery().Include(c => c.Papers).Include(c => c.Tasks).OrderBy(c => c.Id)
                .FirstAsync(c => c.Id == known.CaseId, cancellation);
            var department = await db.Departments.AsNoTracking().FirstAsync(d => d.Code == subject.DepartmentCode, cancellation);
            var paper = subject.Papers.First(p => p.Id == known.Id);
            return new Verified(paper.Kind, paper.Number, subject.MatterName, department.Name, paper.IssuedAt, paper.FileHash)
            {
                Standing = subject.StandingOf(paper),
                ReplacedBy = subject.ReplacementOf(paper)?.Number,
                Chain = [.. subject.ChainOf(paper).Select(p => LinkOf(subject, p))],
            };
        }

        private static Link LinkOf(Case subject, CasePaper paper) =>
            new(paper.Number, paper.IssuedAt, subject.StandingOf(paper), subject.EndOf(paper)?.Reason, subject.EndOf(paper)?.At);
    }
}

using System.Security.Cryptography;
using ApprovalHub.Domain.Cases;
using ApprovalHub.Domain.Kernel;
using ApprovalHub.Features.Ports;
using Microsoft.EntityFrameworkCore;
using Kinds = ApprovalHub.Domain.Process.Papers;

namespace ApprovalHub.Features.Acts;

/// <summary>Numbers and writes the papers that an act asked for, inside the act's transaction (HOUSE.md D8).</summary>
public sealed class PaperClerk(IHubDb db, IDocumentPress press, IFileStore files, PublicAddress address)
{
    /// <summary>Kinds that name papers from before.</summary>
    private static readonly string[] NamingOthers = [Kinds.CorrectionReceipt, Kinds.ReviewCorrectionReceipt, Kinds.TerminationNotice, Kinds.UnclaimedNotice, Kinds.ServiceReturn];

    /// <summary>The scopes whose next numbers the papers of the case need.</summary>
    public IReadOnlyList<string> Scopes(Case subject, CaseAct act) =>
        [.. Printable(subject).Select(kind => PaperNumber.Scope(subject.DepartmentCode, kind, act))];

    /// <summary>Adds the papers to the case. Refuses <c>GLYPH_MISSING</c>, naming the character; the number is then given back.</summary>
    public async Task WriteAsync(Case subject, CaseAct act, Book book, IReadOnlyDictionary<string, long> numbers, CancellationToken cancellation)
    {
        var department = book.Departments[subject.DepartmentCode];
        var taken = Printable(subject).ToDictionary(kind => kind, kind => PaperNumber.Of(kind, numbers[PaperNumber.Scope(subject.DepartmentCode, kind, act)], subject, act, department));
        foreach (var (kind, number) in taken)
        {
            var code = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(12));
            var window = subject.WindowNo is { } no ? book.Windows.GetValueOrDefault(no) : null;
            var snapshot = press.Draft(kind, new PaperFacts(subject, act, department, number, address.Verify(code), window)
            {
                Numbers = taken,
                Desk = book.Desk,
                Earlier = NamingOthers.Contains(kind) ? await EarlierAsync(subject, cancellation) : [],
                Signature = SignatureOn(kind, subject) is { } hash ? await files.FindAsync(hash, cancellation) : null,
            });
            if (press.Missing(snapshot.Json) is { Count: > 0 } missing)
                throw Refusal.Invalid("GLYPH_MISSING").With("characters", string.Join(' ', missing)).Throwable();
            subject.AddPaper(new PaperDraft(Guid.CreateVersion7(act.At), kind, number, snapshot.TemplateVersion, snapshot.Json, code), act.At);
        }
    }

    private async Task<IReadOnlyList<CasePaper>> EarlierAsync(Case subject, CancellationToken cancellation) =>
        await db.Papers.AsNoTracking().Where(p => p.CaseId == subject.Id).OrderBy(p => p.IssuedAt).ToListAsync(cancellation);

    /// <summary>SHA-256 of the picture with which the act was signed.</summary>
    private static string? SignatureOn(string kind, Case subject) => kind switch
    {
        Kinds.TolerancePromise => subject.PromiseSignature,
        Kinds.ServiceReturn => subject.Delivery?.Signature,
        _ => null,
    };

    private IEnumerable<string> Printable(Case subject) => subject.PapersDue.Where(kind => PaperNumber.Has(kind) && press.Knows(kind)).Distinct();
}

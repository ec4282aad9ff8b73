using ApprovalHub.Domain.Cases;
using ApprovalHub.Domain.Kernel;
using ApprovalHub.Domain.Matters;
using ApprovalHub.Domain.Sync;
using ApprovalHub.Features.Acts;
using ApprovalHub.Features.Ports;
using ApprovalHub.Features.Ports.Inbound;
using Microsoft.EntityFrameworkCore;

namespace ApprovalHub.Features.Intake.Inbound;

/// <summary>Finds the case that a platform's message is about, and what its materials are on the matter's list.</summary>
public sealed class InboundCases(IHubDb db, ActDesk desk)
{
    /// <summary>A material of a message as it stands on the list.</summary>
    /// <param name="Code">Its code on the list.</param>
    /// <param name="Name">Its name there.</param>
    /// <param name="Said">What the message says of it.</param>
    public sealed record Listed(string Code, string Name, IncomingMaterial Said);

    /// <summary>
    /// By 办件编号, or by the platform's own number of an application that it has sent; in either case only with the identity number of the applicant or the
    /// agent. Refuses <c>INBOUND_CASE_UNKNOWN</c>, whichever is wrong, and <c>INBOUND_APPLICATION_WAITS</c> while that application is not acted upon yet.
    /// </summary>
    public async Task<Case> FindAsync(string platform, Incoming said, CancellationToken cancellation)
    {
        var application = said.CaseNumber is not null ? null : await db.InboundMessages.AsNoTracking()
            .Where(m => m.Platform == platform && m.Number == said.ApplicationNumber && m.Kind == InboundKind.Application)
            .Select(m => new { m.State, m.CaseNumber }).FirstOrDefaultAsync(cancellation);
        if (application is { State: InboundState.Waiting })
            throw Refusal.Unavailable("INBOUND_APPLICATION_WAITS").Throwable(); // it comes first: what is about it waits, too
        var number = said.CaseNumber ?? application?.CaseNumber;
        var found = number is null ? null : await db.Cases.AsNoTracking().FirstOrDefaultAsync(c => c.Number == number, cancellation);
        var isTheirs = said.ApplicantIdNumber is { Length: > 0 } id && (IsSame(found?.Applicant.IdNumber, id) || IsSame(found?.Agent?.IdNumber, id));
        return isTheirs && found is not null ? found : throw Refusal.Missing("INBOUND_CASE_UNKNOWN").Throwable();
    }

    /// <summary>The materials of a new application, by the version of the matter in force.</summary>
    public async Task<IReadOnlyList<Listed>> MaterialsAsync(string matterCode, Incoming said, CancellationToken cancellation) =>
        Materials((await desk.BookAsync(cancellation)).MatterInForce(matterCode, desk.Today).Content, said);

    /// <summary>Those that a case is supplied with, by its own version.</summary>
    public async Task<IReadOnlyList<Listed>> MaterialsAsync(Case subject, Incoming said, CancellationToken cancellation) =>
        Materials((await desk.BookAsync(cancellation)).Version(subject.MatterVersionId).Content, said);

    /// <summary>数据共享: they come by the platform, not by hand.</summary>
    public static IReadOnlyList<MaterialIn> Taken(IEnumerable<Listed> materials) => [.. materials.Select(m => new MaterialIn(m.Code, 0, m.Said.Copies, MaterialWay.Shared))];

    /// <summary>The files that a message names for them.</summary>
    public static IReadOnlyList<InboundFile> Files(IEnumerable<Listed> materials, string message) =>
        [.. materials.SelectMany(m => (m.Said.Files ?? []).Select(file => new InboundFile(m.Code, m.Name, message, file)))];

    /// <summary>Refuses <c>INBOUND_MATERIAL_UNKNOWN</c>.</summary>
    private static List<Listed> Materials(MatterContent matter, Incoming said) => [.. said.Materials.Select(m =>
    {
        var listed = matter.Materials.FirstOrDefault(l => m.Code is { } code ? l.Code == code : l.Name == m.Name)
            ?? throw Refusal.Invalid("INBOUND_MATERIAL_UNKNOWN").With("name", m.Code ?? m.Name).With("matter", matter.Name).Throwable();
        return new Listed(listed.Code, listed.Name, m);
    })];

    private static bool IsSame(string? known, string given) => string.Equals(known, given.Trim(), StringComparison.OrdinalIgnoreCase);
}

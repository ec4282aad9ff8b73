using ApprovalHub.Domain.Cases;
using ApprovalHub.Domain.People;

namespace ApprovalHub.Features.Ports;

/// <summary>What a dossier (案卷) is written from.</summary>
/// <param name="Case">The case with its papers and tasks.</param>
/// <param name="Department">The department whose case it is.</param>
/// <param name="Papers">In the order of the file.</param>
/// <param name="MadeBy">Who takes it.</param>
/// <param name="MadeAt">When.</param>
public sealed record DossierFacts(Case Case, Department Department, IReadOnlyList<CasePaper> Papers, string MadeBy, DateTimeOffset MadeAt);

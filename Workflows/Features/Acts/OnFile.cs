using ApprovalHub.Domain.Cases;
using ApprovalHub.Features.Ports;

namespace ApprovalHub.Features.Acts;

/// <summary>A case as an act found it.</summary>
/// <param name="Case">The case.</param>
/// <param name="Stamp">The book's stamp from the same round trip; empty where no book was ever written.</param>
/// <param name="Before">How it was.</param>
public sealed record OnFile(Case Case, string Stamp, IRemembered Before);

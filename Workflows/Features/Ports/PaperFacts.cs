using ApprovalHub.Domain.Cases;
using ApprovalHub.Domain.People;

namespace ApprovalHub.Features.Ports;

/// <summary>What a paper is written from, at the moment of the act.</summary>
/// <param name="Case">The case as the act leaves it.</param>
/// <param name="Act">The act with its book.</param>
/// <param name="Department">The department whose paper it is.</param>
/// <param name="Number">文号, taken in the same transaction.</param>
/// <param name="VerifyUrl">Where the QR code leads.</param>
/// <param name="Window">The window that received the case, if one did.</param>
public sealed record PaperFacts(Case Case, CaseAct Act, Department Department, string Number, Uri VerifyUrl, Window? Window)
{
    /// <summary>Papers that the case had before the act, where the kind names them; else empty.</summary>
    public IReadOnlyList<CasePaper> Earlier { get; init; } = [];

    /// <summary>The desk through which every result of the hall leaves (统一出件), or null.</summary>
    public Window? Desk { get; init; }

    /// <summary>The picture of the signature that the act was given with, as PNG, or null.</summary>
    public byte[]? Signature { get; init; }

    /// <summary>Numbers of all papers of the act, by kind: a decision names the certificate that goes with it.</summary>
    public IReadOnlyDictionary<string, string> Numbers { get; init; } = new Dictionary<string, string>();
}

namespace ApprovalHub.Features.Ports;

/// <summary>
/// Signs the PDFs of papers when they are made. A key's signatures may differ from time to time, so the caller keeps the first bytes and gives
/// out no others.
/// </summary>
public interface IPaperSigner
{
    /// <summary>Whether and by whom papers are signed in this installation.</summary>
    SigningState State { get; }

    /// <summary>
    /// The PDF signed, or as it is where this installation does not sign. Refuses <c>SIGNING_CERTIFICATE_OVER</c> while the certificate does not
    /// hold: nothing then leaves unsigned in silence.
    /// </summary>
    /// <param name="pdf">A PDF of the press.</param>
    /// <param name="number">文号</param>
    /// <param name="issued">The instant of the act, which the signature states.</param>
    byte[] Sign(byte[] pdf, string number, DateTimeOffset issued);
}

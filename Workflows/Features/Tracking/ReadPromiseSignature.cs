using ApprovalHub.Features.Acts;

namespace ApprovalHub.Features.Tracking;

/// <summary>The signature that an applicant drew under the promise of tolerance (容缺受理承诺书), for those who may see the case.</summary>
public static class ReadPromiseSignature
{
    public sealed class Handler(ActDesk desk, CaseFile files, SignatureKeeper signatures)
    {
        /// <summary>The picture; refuses <c>SIGNATURE_UNKNOWN</c> where none was drawn.</summary>
        public async Task<byte[]> HandleAsync(Guid caseId, CancellationToken cancellation)
        {
            var (_, actor) = await desk.SignedInAsync(cancellation);
            var subject = await files.WholeAsync(caseId, cancellation);
            Sight.MustSee(actor, subject);
            return await signatures.ReadAsync(subject.PromiseSignature, cancellation);
        }
    }
}

using ApprovalHub.Api.Contracts.Files;

namespace ApprovalHub.Designer.Components.Files;

/// <summary>Where files of materials lie: in a clerk's case or draft, or in an applicant's own; the page need not know which.</summary>
public interface IFilePlace
{
    /// <summary>What begun uploads are remembered under in this browser, for example <c>case/ID</c>.</summary>
    string Name { get; }

    /// <summary>可信等级 that may be said of a new file here; the first is the usual one.</summary>
    IReadOnlyList<TrustGrade> Grades { get; }

    /// <summary>Whether who is here may hold a file against its original (核验原件).</summary>
    bool MayVerify { get; }

    Task<UploadResponse> BeginAsync(UploadRequest request, CancellationToken cancellation);

    /// <summary>Bytes that have arrived after this part.</summary>
    Task<long> PartAsync(Guid id, long offset, byte[] part, CancellationToken cancellation);

    /// <summary>Bytes that have arrived.</summary>
    Task<long> OffsetAsync(Guid id, CancellationToken cancellation);

    Task<FileLine> FinishAsync(Guid id, CancellationToken cancellation);

    Task<IReadOnlyList<FileLine>> ListAsync(CancellationToken cancellation);

    /// <summary>What is shown or saved, with the watermark that the server puts on grades A and B.</summary>
    Task<byte[]> ReadAsync(Guid id, CancellationToken cancellation);

    Task RemoveAsync(Guid id, CancellationToken cancellation);

    Task<FileLine> VerifyAsync(Guid id, CancellationToken cancellation);
}

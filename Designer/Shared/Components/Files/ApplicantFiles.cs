using ApprovalHub.Api.Contracts.Files;

namespace ApprovalHub.Designer.Components.Files;

/// <summary>Files of an applicant's own case or draft.</summary>
/// <param name="api">The server.</param>
/// <param name="name">What begun uploads are remembered under: without the secret.</param>
/// <param name="holder">The header that says whose they are; a draft is made once the first file needs it.</param>
internal sealed class ApplicantFiles(IPublicFileApi api, string name, Func<CancellationToken, Task<string>> holder) : IFilePlace
{
    public string Name => name;

    public IReadOnlyList<TrustGrade> Grades { get; } = [TrustGrade.C, TrustGrade.D];

    public bool MayVerify => false;

    public async Task<UploadResponse> BeginAsync(UploadRequest request, CancellationToken cancellation) =>
        await api.BeginAsync(request, await holder(cancellation), cancellation);

    public async Task<long> PartAsync(Guid id, long offset, byte[] part, CancellationToken cancellation) =>
        await UploadAnswer.OffsetAsync(await api.PartAsync(id, UploadAnswer.Part(part), offset, await holder(cancellation), cancellation));

    public async Task<long> OffsetAsync(Guid id, CancellationToken cancellation) =>
        await UploadAnswer.OffsetAsync(await api.OffsetAsync(id, await holder(cancellation), cancellation));

    public async Task<FileLine> FinishAsync(Guid id, CancellationToken cancellation) => await api.FinishAsync(id, await holder(cancellation), cancellation);

    public async Task<IReadOnlyList<FileLine>> ListAsync(CancellationToken cancellation) => await api.ListAsync(await holder(cancellation), cancellation);

    public async Task<byte[]> ReadAsync(Guid id, CancellationToken cancellation)
    {
        using var file = await api.ReadAsync(id, await holder(cancellation), cancellation: cancellation);
        return await file.ReadAsByteArrayAsync(cancellation);
    }

    public async Task RemoveAsync(Guid id, CancellationToken cancellation) => await api.RemoveAsync(id, await holder(cancellation), cancellation);

    /// <summary>Applicants verify nothing; <see cref="MayVerify"/> says so and no page offers it.</summary>
    public Task<FileLine> VerifyAsync(Guid id, CancellationToken cancellation) => throw new InvalidOperationException("Only staff hold a file against its original.");
}

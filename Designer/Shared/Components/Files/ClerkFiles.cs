using ApprovalHub.Api.Contracts.Files;

namespace ApprovalHub.Designer.Components.Files;

/// <summary>Files of a case, or of a draft that is made at the server once the first file needs it.</summary>
internal sealed class ClerkFiles(IFileApi api, string name, Func<CancellationToken, Task<(Guid? CaseId, Guid? DraftId)>> place) : IFilePlace
{
    public string Name => name;

    public IReadOnlyList<TrustGrade> Grades { get; } = [TrustGrade.C, TrustGrade.B, TrustGrade.A];

    public bool MayVerify => true;

    public async Task<UploadResponse> BeginAsync(UploadRequest request, CancellationToken cancellation)
    {
        var (caseId, draftId) = await place(cancellation);
        return await api.BeginAsync(request with { CaseId = caseId, DraftId = draftId }, cancellation);
    }

    public async Task<long> PartAsync(Guid id, long offset, byte[] part, CancellationToken cancellation) =>
        await UploadAnswer.OffsetAsync(await api.PartAsync(id, UploadAnswer.Part(part), offset, cancellation));

    public async Task<long> OffsetAsync(Guid id, CancellationToken cancellation) => await UploadAnswer.OffsetAsync(await api.OffsetAsync(id, cancellation));

    public Task<FileLine> FinishAsync(Guid id, CancellationToken cancellation) => api.FinishAsync(id, cancellation);

    public async Task<IReadOnlyList<FileLine>> ListAsync(CancellationToken cancellation) => await place(cancellation) switch
    {
        ({ } caseId, _) => await api.OfCaseAsync(caseId, cancellation),
        (_, { } draftId) => await api.OfDraftAsync(draftId, cancellation),
        _ => [],
    };

    public async Task<byte[]> ReadAsync(Guid id, CancellationToken cancellation)
    {
        using var file = await api.ReadAsync(id, cancellation: cancellation);
        return await file.ReadAsByteArrayAsync(cancellation);
    }

    public Task RemoveAsync(Guid id, CancellationToken cancellation) => api.RemoveAsync(id, cancellation);

    public Task<FileLine> VerifyAsync(Guid id, CancellationToken cancellation) => api.VerifyAsync(id, cancellation);
}

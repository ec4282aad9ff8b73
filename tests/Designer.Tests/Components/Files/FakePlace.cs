using System.Net;
using System.Security.Cryptography;
using ApprovalHub.Api.Contracts.Files;
using ApprovalHub.Designer.Components.Files;
using ApprovalHub.Designer.Server;

namespace ApprovalHub.Designer.Tests.Components.Files;

/// <summary>A server that keeps what arrives, and is away or answers no when a test says so.</summary>
internal sealed class FakePlace : IFilePlace
{
    private readonly Dictionary<Guid, (UploadRequest What, MemoryStream Bytes)> begun = [];

    public string Name => "case/1";

    public IReadOnlyList<TrustGrade> Grades { get; } = [TrustGrade.C, TrustGrade.B];

    public bool MayVerify => true;

    public List<FileLine> Kept { get; } = [];

    public List<UploadRequest> Begun { get; } = [];

    public List<Guid> Removed { get; } = [];

    public List<int> Parts { get; } = [];

    /// <summary>Thrown at the call with this number (from 1) of all calls, once.</summary>
    public Dictionary<int, HubProblem> Faults { get; } = [];

    /// <summary>Thrown by every call.</summary>
    public HubProblem? Refusal { get; set; }

    /// <summary>Whether the answer to finishing is lost, once.</summary>
    public bool LosesAnswer { get; set; }

    public int Calls { get; private set; }

    /// <summary>What a part takes.</summary>
    public Action Slow { get; set; } = () => { };

    public static HubProblem Away => new(HubProblem.Away, "连不上");

    public static HubProblem Missing => new("UPLOAD_UNKNOWN", "没有这次上传", null, HttpStatusCode.NotFound);

    public Task<UploadResponse> BeginAsync(UploadRequest request, CancellationToken cancellation)
    {
        Called();
        Begun.Add(request);
        var id = Guid.CreateVersion7();
        begun[id] = (request, new MemoryStream());
        return Task.FromResult(new UploadResponse(id, 0, 8 * 1024 * 1024));
    }

    public Task<long> PartAsync(Guid id, long offset, byte[] part, CancellationToken cancellation)
    {
        Called();
        var bytes = Of(id).Bytes;
        Assert.Equal(bytes.Length, offset);
        bytes.Write(part);
        Slow();
        Parts.Add(part.Length);
        return Task.FromResult(bytes.Length);
    }

    public Task<long> OffsetAsync(Guid id, CancellationToken cancellation)
    {
        Called();
        return Task.FromResult(Of(id).Bytes.Length);
    }

    public Task<FileLine> FinishAsync(Guid id, CancellationToken cancellation)
    {
        Called();
        if (Kept.Find(k => k.Id == id) is { } kept)
            return Task.FromResult(kept);
        var (what, bytes) = Of(id);
        Assert.Equal(what.Sha256, Convert.ToHexStringLower(SHA256.HashData(bytes.ToArray())));
        begun.Remove(id);
        Kept.Add(Line(id, what));
        if (!LosesAnswer)
            return Task.FromResult(Kept[^1]);
        LosesAnswer = false;
        throw Away;
    }

    public Task<IReadOnlyList<FileLine>> ListAsync(CancellationToken cancellation) => Task.FromResult<IReadOnlyList<FileLine>>([.. Kept]);

    public Task<byte[]> ReadAsync(Guid id, CancellationToken cancellation) => Task.FromResult(new byte[] { 1, 2, 3 });

    public Task RemoveAsync(Guid id, CancellationToken cancellation)
    {
        Removed.Add(id);
        begun.Remove(id);
        return Task.CompletedTask;
    }

    public Task<FileLine> VerifyAsync(Guid id, CancellationToken cancellation) =>
        Task.FromResult(Kept.Find(k => k.Id == id)! with { Trust = TrustGrade.B, VerifiedBy = "李晓梅" });

    /// <summary>A restart with the uploads given up.</summary>
    public void ForgetUploads() => begun.Clear();

    private (UploadRequest What, MemoryStream Bytes) Of(Guid id) => begun.TryGetValue(id, out var known) ? known : throw Missing;

    private void Called()
    {
        if (Refusal is not null)
            throw Refusal;
        if (Faults.Remove(++Calls, out var fault))
            throw fault;
    }

    private static FileLine Line(Guid id, UploadRequest what) => new()
    {
        Id = id,
        MaterialCode = what.MaterialCode,
        Name = what.Name,
        Type = "application/pdf",
        Size = what.Size,
        Sha256 = what.Sha256,
        Trust = what.Trust ?? TrustGrade.C,
        Previewable = true,
        Watermarked = false,
        AddedBy = "李晓梅",
        AddedAt = DateTimeOffset.UnixEpoch,
    };
}

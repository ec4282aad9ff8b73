using ApprovalHub.Domain.Files;
using ApprovalHub.Domain.Kernel;
using ApprovalHub.Domain.Sync;
using ApprovalHub.Features.Ports;
using ApprovalHub.Features.Ports.Inbound;
using Microsoft.EntityFrameworkCore;

namespace ApprovalHub.Features.Files;

/// <summary>Fetches one file that a platform's message names and lets it go through what an upload goes through.</summary>
public sealed class InboundFetch(IHubDb db, FileDesk desk, IUploadStore store, FileShelf shelf, FileLimits limits)
{
    /// <summary>
    /// The file for its case, added to the unit of work; null where the case has it already. Nobody has seen the original: trust grade C, as what applicants
    /// upload at home (FACTS 7.2). Refuses what an upload is refused for, <c>INBOUND_FILE_WRONG</c>, <c>INBOUND_FILE_REFUSED</c> where it is not to be had,
    /// and <c>INBOUND_FILE_AWAY</c> where it may be later.
    /// </summary>
    public async Task<MaterialFile?> HandleAsync(InboundMessage message, IInboundLine line, CancellationToken cancellation)
    {
        var order = InboundFile.From(message.Payload) ?? throw Refusal.Missing("INBOUND_UNKNOWN").Throwable();
        if (order.What.Wrong is { } field)
            throw Refusal.Invalid("INBOUND_FILE_WRONG").With("name", field).Throwable();
        var subject = await db.Cases.AsNoTracking().Where(c => c.Id == message.CaseId).Select(c => new { c.Id, c.Applicant.Name }).FirstAsync(cancellation);
        await desk.CaseTakesAsync(subject.Id, order.MaterialCode, message.CameAt, cancellation);
        FileUpload.MustFit(order.What.Size, limits.Largest);
        if (order.What.Sha256 is { } known && await HasAsync(subject.Id, order.MaterialCode, known, cancellation))
            return null;
        var place = new FilePlace(subject.Id, null, null, subject.Name);
        await desk.MustHaveRoomAsync(place, cancellation);
        var hash = await BytesAsync(message.Id, order.What, line, cancellation);
        if (await HasAsync(subject.Id, order.MaterialCode, hash, cancellation))
            return null;
        var announced = new AnnouncedFile(order.What.Name, order.What.Size, hash, order.MaterialCode, TrustGrade.C);
        var file = await shelf.PutAsync(new FileUpload(place, announced, limits.Largest, desk.Now, message.Id), cancellation);
        db.Files.Add(file);
        return file;
    }

    private Task<bool> HasAsync(Guid caseId, string materialCode, string hash, CancellationToken cancellation) =>
        db.Files.AnyAsync(f => f.CaseId == caseId && f.MaterialCode == materialCode && f.Hash == hash && f.RemovedAt == null, cancellation);

    /// <summary>Answers the SHA-256 of what came.</summary>
    private async Task<string> BytesAsync(Guid id, IncomingFile what, IInboundLine line, CancellationToken cancellation)
    {
        await using var into = store.Begin(id);
        var came = await line.FetchAsync(what, into, cancellation);
        return came.Sha256 ?? throw (came.IsFinal ? Refusal.Invalid("INBOUND_FILE_REFUSED") : Refusal.Unavailable("INBOUND_FILE_AWAY"))
            .With("fileFault", came.Fault).Throwable();
    }
}

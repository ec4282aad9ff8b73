using ApprovalHub.Domain.Cases;
using ApprovalHub.Domain.Files;
using ApprovalHub.Domain.Kernel;
using ApprovalHub.Features.Acts;
using ApprovalHub.Features.Ports;
using Microsoft.EntityFrameworkCore;

namespace ApprovalHub.Features.Files;

/// <summary>Who may put files where, and see which: staff by the case that they see or the draft that is theirs, applicants by what they hold the key of.</summary>
public sealed class FileDesk(IHubDb db, ActDesk desk, ApplicantDoor door)
{
    private const int MostOpen = 50, MostFiles = 200;

    public DateTimeOffset Now => desk.Now;

    /// <summary>The place that is asked for, if it is open to who asks; refuses <c>FILE_PLACE_MISSING</c> where staff name none or two.</summary>
    public async Task<FilePlace> PlaceAsync(Holder? holder, Guid? caseId, Guid? draftId, CancellationToken cancellation)
    {
        if (holder is { IsDraft: true })
            return new FilePlace(null, (await door.DraftAsync(holder.Name, holder.Key, cancellation)).Id, null, "申请人");
        if (holder is not null)
        {
            var own = await door.CaseAsync(holder.Name, holder.Key, cancellation);
            return new FilePlace(own.Id, null, null, own.Applicant.Name);
        }
        var (_, actor) = await desk.SignedInAsync(cancellation);
        if (caseId is null == draftId is null)
            throw Refusal.Invalid("FILE_PLACE_MISSING").Throwable();
        if (caseId is { } known)
            await CaseAsync(actor, known, cancellation);
        else if (!await db.Drafts.AnyAsync(d => d.Id == draftId && d.OwnerId == actor.PersonId, cancellation))
            throw Refusal.Missing("DRAFT_UNKNOWN").Throwable();
        return new FilePlace(caseId, draftId, actor.PersonId, actor.Name);
    }

    /// <summary>Lets the material be one of the case's own list, and the case one that still takes materials: of an ended one what was handed in before its end.</summary>
    /// <param name="caseId">The case.</param>
    /// <param name="materialCode">The material.</param>
    /// <param name="handedInAt">When it was handed in, where that is not now: what a platform has announced and hands out later belongs to the file all the same.</param>
    /// <param name="cancellation">Stops it.</param>
    public async Task CaseTakesAsync(Guid caseId, string materialCode, DateTimeOffset? handedInAt, CancellationToken cancellation)
    {
        var subject = await db.Cases.AsNoTracking().FirstAsync(c => c.Id == caseId, cancellation);
        if (subject.IsEnded && !subject.Owes && !(handedInAt < subject.EndedAt))
            throw Refusal.Conflict("CASE_ENDED").With("number", subject.Number).With("result", subject.Result).Throwable();
        if (!await db.Materials.AnyAsync(m => m.CaseId == caseId && m.Code == materialCode, cancellation))
        {
            throw Refusal.Invalid("MATERIAL_NOT_LISTED", "行政许可法第三十一条").With("material", materialCode).With("matter", subject.MatterName).Throwable();
        }
    }

    /// <summary>Refuses <c>FILES_TOO_MANY</c>.</summary>
    public async Task MustHaveRoomAsync(FilePlace place, CancellationToken cancellation)
    {
        var open = await db.Uploads.CountAsync(u => u.CaseId == place.CaseId && u.DraftId == place.DraftId, cancellation);
        var kept = await db.Files.CountAsync(f => f.CaseId == place.CaseId && f.DraftId == place.DraftId && f.RemovedAt == null, cancellation);
        if (open >= MostOpen || open + kept >= MostFiles)
            throw Refusal.Conflict("FILES_TOO_MANY").With("most", open >= MostOpen ? MostOpen : MostFiles).Throwable();
    }

    /// <summary>An upload of who asks, tracked; to others it does not exist: <c>UPLOAD_UNKNOWN</c>.</summary>
    public async Task<FileUpload> UploadAsync(Holder? holder, Guid id, CancellationToken cancellation)
    {
        var upload = await db.Uploads.FirstOrDefaultAsync(u => u.Id == id, cancellation);
        if (holder is null)
        {
            var (_, actor) = await desk.SignedInAsync(cancellation);
            return upload is not null && upload.PersonId == actor.PersonId ? upload : throw Refusal.Missing("UPLOAD_UNKNOWN").Throwable();
        }
        var place = await PlaceAsync(holder, null, null, cancellation);
        return upload is { PersonId: null } && (upload.CaseId, upload.DraftId) == (place.CaseId, place.DraftId) ? upload
            : throw Refusal.Missing("UPLOAD_UNKNOWN").Throwable();
    }

    /// <summary>A file that who asks may see, tracked, with the name of who asks; to others it does not exist: <c>FILE_UNKNOWN</c>.</summary>
    public async Task<(MaterialFile File, Actor? Actor, string Name)> FileAsync(Holder? holder, Guid id, CancellationToken cancellation)
    {
        var file = await db.Files.FirstOrDefaultAsync(f => f.Id == id && f.RemovedAt == null, cancellation);
        if (holder is not null)
        {
            var place = await PlaceAsync(holder, null, null, cancellation);
            return file is not null && (file.CaseId, file.DraftId) == (place.CaseId, place.DraftId) ? (file, null, place.ByName)
                : throw Refusal.Missing("FILE_UNKNOWN").Throwable();
        }
        var (_, actor) = await desk.SignedInAsync(cancellation);
        if (file is null || !await SeesAsync(actor, file, cancellation))
            throw Refusal.Missing("FILE_UNKNOWN").Throwable();
        return (file, actor, actor.Name);
    }

    /// <summary>The case, if the person may see it; refuses <c>CASE_UNKNOWN</c>.</summary>
    public async Task<Case> CaseAsync(Actor actor, Guid caseId, CancellationToken cancellation)
    {
        var subject = await db.Cases.AsNoTracking().Include(c => c.Tasks).FirstOrDefaultAsync(c => c.Id == caseId, cancellation)
            ?? throw Refusal.Missing("CASE_UNKNOWN").Throwable();
        Sight.MustSee(actor, subject);
        return subject;
    }

    private async Task<bool> SeesAsync(Actor actor, MaterialFile file, CancellationToken cancellation)
    {
        if (file.CaseId is not { } caseId)
            return await db.Drafts.AnyAsync(d => d.Id == file.DraftId && d.OwnerId == actor.PersonId, cancellation);
        var subject = await db.Cases.AsNoTracking().Include(c => c.Tasks).FirstAsync(c => c.Id == caseId, cancellation);
        return Sight.Sees(actor, subject);
    }
}

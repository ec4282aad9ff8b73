using ApprovalHub.Domain.Cases;
using ApprovalHub.Domain.Files;
using ApprovalHub.Domain.Kernel;
using ApprovalHub.Domain.People;
using ApprovalHub.Features.Acts;
using ApprovalHub.Features.Ports;
using Microsoft.EntityFrameworkCore;

namespace ApprovalHub.Features.Files;

/// <summary>Verifies files against their originals, takes them away, and gives those of a draft to the case that came of it.</summary>
public static class ChangeFiles
{
    public sealed class Handler(IHubDb db, FileDesk desk, ActDesk acts)
    {
        /// <summary>核验原件, by a window clerk or a reviewer of the case.</summary>
        public async Task<MaterialFile> VerifyAsync(Guid id, CancellationToken cancellation)
        {
            var (file, actor, _) = await desk.FileAsync(null, id, cancellation);
            if (!actor!.Has(Role.WindowClerk) && !actor.Has(Role.Reviewer))
                throw Refusal.Forbidden("FILE_VERIFY_NOT_YOURS").With("person", actor.Name).Throwable();
            file.Verify(actor.Name, desk.Now);
            await db.SaveChangesAsync(cancellation);
            return file;
        }

        /// <summary>Of a case only until acceptance: what a decision rests on stays. Refuses <c>FILE_STAYS</c>, <c>FILE_NOT_YOURS</c>.</summary>
        public async Task RemoveAsync(Guid id, Holder? holder, CancellationToken cancellation)
        {
            var (file, actor, name) = await desk.FileAsync(holder, id, cancellation);
            if (file.AddedById != actor?.PersonId)
                throw Refusal.Forbidden("FILE_NOT_YOURS").With("who", file.AddedBy).Throwable();
            if (file.CaseId is { } caseId && await db.Cases.AnyAsync(c => c.Id == caseId && c.AcceptedAt != null, cancellation))
                throw Refusal.Conflict("FILE_STAYS").With("name", file.Name).Throwable();
            file.Remove(name, desk.Now);
            await db.SaveChangesAsync(cancellation);
        }

        /// <summary>Gives the files of a clerk's draft to a case that the clerk sees.</summary>
        public async Task<IReadOnlyList<MaterialFile>> TakeAsync(Guid caseId, Guid draftId, CancellationToken cancellation)
        {
            var (_, actor) = await acts.SignedInAsync(cancellation);
            var subject = await desk.CaseAsync(actor, caseId, cancellation);
            var place = await desk.PlaceAsync(null, null, draftId, cancellation);
            return await MoveAsync(subject, place.DraftId!.Value, cancellation);
        }

        /// <summary>The same by the applicant, who holds the keys of both.</summary>
        public async Task<IReadOnlyList<MaterialFile>> TakeAsync(Holder ofCase, Holder ofDraft, CancellationToken cancellation)
        {
            var place = await desk.PlaceAsync(ofCase, null, null, cancellation);
            var draft = await desk.PlaceAsync(ofDraft, null, null, cancellation);
            var subject = await db.Cases.AsNoTracking().FirstAsync(c => c.Id == place.CaseId, cancellation);
            return await MoveAsync(subject, draft.DraftId!.Value, cancellation);
        }

        private async Task<IReadOnlyList<MaterialFile>> MoveAsync(Case subject, Guid draftId, CancellationToken cancellation)
        {
            var listed = await db.Materials.Where(m => m.CaseId == subject.Id).Select(m => m.Code).ToListAsync(cancellation);
            var files = await db.Files.Where(f => f.DraftId == draftId && f.RemovedAt == null && listed.Contains(f.MaterialCode)).ToListAsync(cancellation);
            files.ForEach(f => f.GoTo(subject.Id));
            await db.SaveChangesAsync(cancellation);
            return await db.Files.AsNoTracking().Where(f => f.CaseId == subject.Id && f.RemovedAt == null)
                .OrderBy(f => f.MaterialCode).ThenBy(f => f.Id).ToListAsync(cancellation);
        }
    }
}

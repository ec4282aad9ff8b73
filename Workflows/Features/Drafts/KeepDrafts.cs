using System.Security.Cryptography;
using ApprovalHub.Domain.Drafts;
using ApprovalHub.Domain.Kernel;
using ApprovalHub.Features.Acts;
using ApprovalHub.Features.Ports;
using Microsoft.EntityFrameworkCore;

namespace ApprovalHub.Features.Drafts;

/// <summary>Half-filled forms on the server: a clerk's own intakes, and applications of whoever holds code and secret.</summary>
public static class KeepDrafts
{
    private const int MostOfClerk = 50;
    private const string CodeAlphabet = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";

    /// <summary>An applicant's code and secret; the secret is told once.</summary>
    public sealed record NewDraft(Draft Draft, string Secret);

    public sealed class Handler(IHubDb db, ActDesk desk, ApplicantDoor door)
    {
        public async Task<IReadOnlyList<Draft>> ListAsync(CancellationToken cancellation)
        {
            var (_, actor) = await desk.SignedInAsync(cancellation);
            return await db.Drafts.AsNoTracking().Where(d => d.OwnerId == actor.PersonId)
                .OrderByDescending(d => d.SavedAt).ThenBy(d => d.Id).Take(MostOfClerk).ToListAsync(cancellation);
        }

        public async Task<Draft> CreateAsync(DraftContent content, CancellationToken cancellation)
        {
            var (_, actor) = await desk.SignedInAsync(cancellation);
            if (await db.Drafts.CountAsync(d => d.OwnerId == actor.PersonId, cancellation) >= MostOfClerk)
                throw Refusal.Conflict("DRAFTS_TOO_MANY").With("most", MostOfClerk).Throwable();
            return await AddAsync(Draft.OfClerk(actor.PersonId!.Value, content, desk.Now), cancellation);
        }

        public Task<Draft> ReadAsync(Guid id, CancellationToken cancellation) => MineAsync(id, cancellation);

        public async Task<Draft> SaveAsync(Guid id, int seen, DraftContent content, CancellationToken cancellation) =>
            await SaveAsync(await MineAsync(id, cancellation), seen, content, cancellation);

        public async Task DeleteAsync(Guid id, CancellationToken cancellation) => await DeleteAsync(await MineAsync(id, cancellation), cancellation);

        /// <summary>By an applicant: ten characters to name it, 128 random bits to open it.</summary>
        public async Task<NewDraft> CreatePublicAsync(DraftContent content, CancellationToken cancellation)
        {
            var secret = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(16));
            var code = RandomNumberGenerator.GetString(CodeAlphabet, 10);
            return new NewDraft(await AddAsync(Draft.OfApplicant(code, ApplicantDoor.Digest(secret), content, desk.Now), cancellation), secret);
        }

        public Task<Draft> ReadPublicAsync(string code, string? secret, CancellationToken cancellation) => door.DraftAsync(code, secret, cancellation);

        public async Task<Draft> SavePublicAsync((string Code, string? Secret) who, int seen, DraftContent content, CancellationToken cancellation) =>
            await SaveAsync(await door.DraftAsync(who.Code, who.Secret, cancellation), seen, content, cancellation);

        public async Task DeletePublicAsync(string code, string? secret, CancellationToken cancellation) =>
            await DeleteAsync(await door.DraftAsync(code, secret, cancellation), cancellation);

        /// <summary>To others it does not exist: <c>DRAFT_UNKNOWN</c>.</summary>
        private async Task<Draft> MineAsync(Guid id, CancellationToken cancellation)
        {
            var (_, actor) = await desk.SignedInAsync(cancellation);
            return await db.Drafts.FirstOrDefaultAsync(d => d.Id == id && d.OwnerId == actor.PersonId, cancellation)
                ?? throw Refusal.Missing("DRAFT_UNKNOWN").Throwable();
        }

        private async Task<Draft> AddAsync(Draft draft, CancellationToken cancellation)
        {
            db.Drafts.Add(draft);
            await db.SaveChangesAsync(cancellation);
            return draft;
        }

        private async Task<Draft> SaveAsync(Draft draft, int seen, DraftContent content, CancellationToken cancellation)
        {
            draft.Save(seen, content, desk.Now);
            try
            {
                await db.SaveChangesAsync(cancellation);
                return draft;
            }
            catch (DbUpdateConcurrencyException)
            {
                throw Draft.Changed(seen + 1).Throwable();
            }
        }

        private async Task DeleteAsync(Draft draft, CancellationToken cancellation)
        {
            await db.Drafts.Where(d => d.Id == draft.Id).ExecuteDeleteAsync(cancellation);
        }
    }
}

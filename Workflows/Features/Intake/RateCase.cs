using ApprovalHub.Domain.Cases;
using ApprovalHub.Domain.Ratings;
using ApprovalHub.Features.Acts;
using ApprovalHub.Features.Ports;
using Microsoft.EntityFrameworkCore;

namespace ApprovalHub.Features.Intake;

/// <summary>好差评, by whoever was served: on the status page, or by a platform that has taken it. The staff has no way in.</summary>
public static class RateCase
{
    public sealed class Handler(IHubDb db, ActDesk desk, ActRunner runner, ApplicantDoor door)
    {
        /// <summary>On the status page, by case number and query code. Refuses as <see cref="RatingRules"/> does, and <c>CASE_OR_CODE_WRONG</c>.</summary>
        public async Task<ActAnswer> OnlineAsync((string Number, string Code) known, RatingGiven given, IdempotencyKey? key, CancellationToken cancellation) =>
            await RateAsync(await door.CaseAsync(known.Number, known.Code, cancellation), given, new RatingOrigin(RatingSource.StatusPage, desk.Now), key, cancellation);

        /// <summary>By a platform, which knows who has given it. Refuses as <see cref="RatingRules"/> does, except what only the status page asks.</summary>
        public Task<ActAnswer> ByPlatformAsync(Case found, RatingGiven given, RatingOrigin origin, IdempotencyKey key, CancellationToken cancellation) =>
            RateAsync(found, given, origin, key, cancellation);

        private async Task<ActAnswer> RateAsync(Case found, RatingGiven given, RatingOrigin origin, IdempotencyKey? key, CancellationToken cancellation)
        {
            var asked = origin with { IsRated = await db.Ratings.AnyAsync(r => r.CaseId == found.Id && r.Step == origin.Step, cancellation) };
            return await runner.RunAsync(new ActRequest(found.Id, null, key), Actor.ApplicantOf(found.Applicant), (subject, act) => subject.Rate(given, asked, act), cancellation);
        }
    }
}

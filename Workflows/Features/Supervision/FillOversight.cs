using ApprovalHub.Domain.Kernel;
using ApprovalHub.Domain.Supervision;
using ApprovalHub.Features.Acts;
using ApprovalHub.Features.Matters.Import;
using ApprovalHub.Features.Ports;
using Microsoft.EntityFrameworkCore;

namespace ApprovalHub.Features.Supervision;

/// <summary>
/// An installation of before ladders and supervision rules were data gets the shipped ones, once, at its first start with this program: where there are
/// none, and nobody has ever published an empty ladder. A rung holds from then on; what had passed it before is no storm of cards. Afterwards both are the
/// administrator's alone. Its open cases are counted anew, once: dates that a newer program counts by the law (the ten days of the dispatch desk) hold at
/// the next sweep, not at the next act. Rules that know nothing of ratings (好差评) yet get that one, once.
/// </summary>
public static class FillOversight
{
    private const string Done = "oversight.filled", Recounted = "limits.recounted", Followed = "ratings.followed";
    private const string By = "ApprovalHub";

    /// <param name="Rungs">How many rungs were put in force.</param>
    /// <param name="Rules">How many supervision rules.</param>
    public sealed record Filled(int Rungs, int Rules);

    public sealed class Handler(IHubDb db, ActDesk desk, IDatabaseFaults faults)
    {
        /// <summary>Refuses <c>SEED_BROKEN</c>. Of two servers that start at once one does it.</summary>
        /// <param name="shipped">Reads a shipped file, ladder.csv or supervision-rules.csv; asked only where it is needed.</param>
        /// <param name="cancellation">Stops it; nothing is then written.</param>
        public async Task<Filled> HandleAsync(Func<string, Task<string>> shipped, CancellationToken cancellation)
        {
            var done = await db.Settings.Where(s => s.Key == Done || s.Key == Recounted || s.Key == Followed).Select(s => s.Key).ToListAsync(cancellation);
            if (done is [_, _, _])
                return new Filled(0, 0);
            var filled = done.Contains(Done) ? new Filled(0, 0) : new Filled(await RungsAsync(shipped, cancellation), await RulesAsync(shipped, cancellation));
            db.Settings.AddRange(new[] { Done, Recounted, Followed }.Except(done).Select(key => new HubSetting(key, desk.Now.ToString("O", null))));
            if (!done.Contains(Followed) && filled.Rules == 0)
                filled = filled with { Rules = await FollowedAsync(cancellation) };
            if (!done.Contains(Recounted) && await db.Cases.AnyAsync(cancellation))
                await new LadderWork(db, desk.Now).BeginAsync(cancellation);
            if (filled is not (0, 0))
                await BookShelf.TouchAsync(db, desk.Now, cancellation);
            try
            {
                await db.SaveChangesAsync(cancellation);
                return filled;
            }
            catch (DbUpdateException fault) when (fault is DbUpdateConcurrencyException || faults.IsDuplicate(fault))
            {
                db.ChangeTracker.Clear(); // another server was faster, or somebody published; where that was something else, the next start does it
                return new Filled(0, 0);
            }
        }

        private async Task<int> RungsAsync(Func<string, Task<string>> shipped, CancellationToken cancellation)
        {
            if (await db.LadderRungs.AnyAsync(cancellation) || await db.Settings.AnyAsync(s => s.Key.StartsWith(LadderChange.Prefix), cancellation))
                return 0;
            var rungs = Whole(LadderImport.Read(SeedFile.FromText(LadderImport.FileName, await shipped(LadderImport.FileName))));
            foreach (var rung in rungs)
                rung.HoldsFrom(desk.Now);
            db.LadderRungs.AddRange(rungs);
            db.Settings.Add(new LadderChange(By, desk.Now, rungs.Count).AsSetting());
            return rungs.Count;
        }

        /// <summary>The rule for low ratings, once, where rules were put in force before there was one: administrators see it and may change it.</summary>
        private async Task<int> FollowedAsync(CancellationToken cancellation)
        {
            if (!await db.SupervisionRules.AnyAsync(cancellation) || await db.SupervisionRules.AnyAsync(r => r.Detector == RuleDetector.LowRating || r.Code == SupervisionRule.LowRating.Code, cancellation))
                return 0;
            var usual = SupervisionRule.LowRating;
            db.SupervisionRules.Add(new SupervisionRule(usual.Code, usual.Name, usual.Ground, usual.Detector, (usual.Card, usual.ReplyDays)));
            return 1;
        }

        private async Task<int> RulesAsync(Func<string, Task<string>> shipped, CancellationToken cancellation)
        {
            if (await db.SupervisionRules.AnyAsync(cancellation))
                return 0;
            var rules = Whole(RuleImport.Read(SeedFile.FromText(RuleImport.FileName, await shipped(RuleImport.FileName))));
            db.SupervisionRules.AddRange(rules);
            return rules.Count;
        }

        private static IReadOnlyList<T> Whole<T>(ImportResult<IReadOnlyList<T>> read) => read.IsOk ? read.Value
            : throw Refusal.Invalid("SEED_BROKEN").With("faults", read.Faults.Count).With("first", string.Join("; ", read.Faults.Take(10))).Throwable();
    }
}

using ApprovalHub.Domain.Kernel;
using ApprovalHub.Features.Acts;
using ApprovalHub.Features.Matters.Import;
using ApprovalHub.Features.Ports;
using Microsoft.EntityFrameworkCore;

namespace ApprovalHub.Features.Supervision;

/// <summary>
/// An installation of before ladders and supervision rules were data gets the shipped ones, once, at its first start with this program: where there are
/// none, and nobody has ever published an empty ladder. A rung holds from then on; what had passed it before is no storm of cards. Afterwards both are the
/// administrator's alone.
/// </summary>
public static class FillOversight
{
    private const string Done = "oversight.filled";
    private const string By = "ApprovalHub";

    /// <param name="Rungs">How many rungs were put in force.</param>
    /// <param name="Rules">How many supervision rules.</param>
    public sealed record Filled(int Rungs, int Rules);

    public sealed class Handler(IHubDb db, ActDesk desk, IDatabaseFaults faults)
    {
        /// <summary>Refuses <c>SEED_BROKEN</c>. Of two servers that start at once one does it.</summary>
        /// <param name="ladder">The shipped ladder.csv.</param>
        /// <param name="rules">The shipped supervision-rules.csv.</param>
        /// <param name="cancellation">Stops it; nothing is then written.</param>
        public async Task<Filled> HandleAsync(string ladder, string rules, CancellationToken cancellation)
        {
            if (await db.Settings.AnyAsync(s => s.Key == Done, cancellation))
                return new Filled(0, 0);
            var filled = new Filled(await RungsAsync(ladder, cancellation), await RulesAsync(rules, cancellation));
            db.Settings.Add(new HubSetting(Done, desk.Now.ToString("O", null)));
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

        private async Task<int> RungsAsync(string csv, CancellationToken cancellation)
        {
            if (await db.LadderRungs.AnyAsync(cancellation) || await db.Settings.AnyAsync(s => s.Key.StartsWith(LadderChange.Prefix), cancellation))
                return 0;
            var rungs = Whole(LadderImport.Read(SeedFile.FromText(LadderImport.FileName, csv)));
            foreach (var rung in rungs)
                rung.HoldsFrom(desk.Now);
            db.LadderRungs.AddRange(rungs);
            db.Settings.Add(new LadderChange(By, desk.Now, rungs.Count).AsSetting());
            await new LadderWork(db, desk.Now).BeginAsync(cancellation);
            return rungs.Count;
        }

        private async Task<int> RulesAsync(string csv, CancellationToken cancellation)
        {
            if (await db.SupervisionRules.AnyAsync(cancellation))
                return 0;
            var rules = Whole(RuleImport.Read(SeedFile.FromText(RuleImport.FileName, csv)));
            db.SupervisionRules.AddRange(rules);
            return rules.Count;
        }

        private static IReadOnlyList<T> Whole<T>(ImportResult<IReadOnlyList<T>> read) => read.IsOk ? read.Value
            : throw Refusal.Invalid("SEED_BROKEN").With("faults", read.Faults.Count).With("first", string.Join("; ", read.Faults.Take(10))).Throwable();
    }
}

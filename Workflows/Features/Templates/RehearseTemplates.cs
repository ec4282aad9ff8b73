using ApprovalHub.Domain.Clocks;
using ApprovalHub.Domain.Kernel;
using ApprovalHub.Domain.Process;
using ApprovalHub.Domain.Process.Rehearsal;
using ApprovalHub.Domain.Process.Tables;
using ApprovalHub.Features.Acts;
using ApprovalHub.Features.Templates.Rehearsing;

namespace ApprovalHub.Features.Templates;

/// <summary>演练: what would have become of the last cases by a draft, or by any version; nothing is written, numbered, told or reported.</summary>
public static class RehearseTemplates
{
    /// <summary>Cases at most.</summary>
    public const int MostCases = 200;

    /// <param name="Which">The definition.</param>
    /// <param name="Cases">How many cases.</param>
    /// <param name="MadeUp">Whether they are made up (模拟办件); else the last ones of its matters.</param>
    /// <param name="Seed">What is made up.</param>
    /// <param name="Matter">The matter that cases are made up for; null: the first that uses it.</param>
    public sealed record Query(Scenery.Which Which, int Cases, bool MadeUp = false, int Seed = 1, string? Matter = null);

    /// <param name="Key">Key of the case, or the number of one that was made up.</param>
    /// <param name="Row">The case; null where it was made up.</param>
    /// <param name="Matter">Name of its matter.</param>
    /// <param name="Is">The rehearsal.</param>
    /// <param name="MayOpen">Whether the asker may open the case.</param>
    public sealed record Line(string Key, PastRow? Row, string Matter, RehearsedCase Is, bool MayOpen)
    {
        /// <summary>Short names of the departments by their codes.</summary>
        public required IReadOnlyDictionary<string, string> Departments { get; init; }
    }

    /// <param name="Definition">What was rehearsed.</param>
    /// <param name="Summary">All together.</param>
    /// <param name="Lines">Each case.</param>
    /// <param name="Left">Outcomes and rows that no made-up case went by; null for real ones.</param>
    public sealed record Outcome(ProcessDefinition Definition, RehearsalSummary Summary, IReadOnlyList<Line> Lines, Coverage? Left);

    public sealed class Handler(ActDesk desk, Scenery scenery, PastCases cases)
    {
        /// <summary>Refuses <c>REHEARSAL_COUNT</c>, <c>REHEARSAL_NO_MATTER</c>, and as <see cref="Scenery"/> does.</summary>
        public async Task<Outcome> RunAsync(Query query, CancellationToken cancellation)
        {
            if (query.Cases is < 1 or > MostCases)
                throw Refusal.Invalid("REHEARSAL_COUNT").With("most", MostCases).Throwable();
            var ground = await scenery.OfAsync(query.Which, cancellation);
            var (lines, left) = query.MadeUp ? MadeUp(ground, query, cancellation)
                : (await PastAsync(ground, g => cases.LastAsync(Codes(g), query.Cases, g.Book, cancellation), cancellation), null);
            return new Outcome(ground.Definition, RehearsalSummary.Of([.. lines.Select(l => l.Is)]), lines, left);
        }

        /// <summary>One of them, to be looked at; refuses <c>REHEARSAL_CASE_UNKNOWN</c>.</summary>
        public async Task<(ProcessDefinition Definition, Line Line)> OneAsync(Query query, string key, CancellationToken cancellation)
        {
            var ground = await scenery.OfAsync(query.Which, cancellation);
            var lines = query.MadeUp ? MadeUp(ground, query, cancellation).Lines
                : Guid.TryParse(key, out var id) ? await PastAsync(ground, g => cases.OneAsync(Codes(g), id, g.Book, cancellation), cancellation) : [];
            var line = lines.FirstOrDefault(l => l.Key == key) ?? throw Refusal.Missing("REHEARSAL_CASE_UNKNOWN").Throwable();
            return (ground.Definition, line);
        }

        private async Task<IReadOnlyList<Line>> PastAsync(
            Scenery.Ground ground, Func<Scenery.Ground, Task<IReadOnlyList<(PastRow Row, PastCase? Past)>>> read, CancellationToken cancellation)
        {
            if (ground.Matters.Count == 0)
                return [];
            var rehearsal = new Rehearsal(ground.Scene(null, desk.Today));
            var (lines, names) = (new List<Line>(), ground.Departments);
            foreach (var (row, past) in await read(ground))
            {
                cancellation.ThrowIfCancellationRequested();
                var rehearsed = past is null ? new RehearsedCase(null, null) { Unreadable = Refusal.Conflict("REHEARSAL_NO_HISTORY") } : rehearsal.Of(past);
                lines.Add(new Line(row.Id.ToString(), row, row.MatterName, rehearsed, Sight.SeesThoseOf(ground.By, row.DepartmentCode)) { Departments = names });
            }
            return lines;
        }

        private (IReadOnlyList<Line> Lines, Coverage Left) MadeUp(Scenery.Ground ground, Query query, CancellationToken cancellation)
        {
            var scene = ground.Scene(query.Matter, desk.Today);
            var fields = ConditionFields.For(TemplateUses.Of(ground.Definition.Id, ground.Book, desk.Today));
            var inventor = new Inventor(scene, fields, query.Seed);
            var (lines, names) = (new List<Line>(), ground.Departments);
            foreach (var made in inventor.Cases(Math.Clamp(query.Cases, 1, MostCases), ShanghaiTime.At(ground.Book.Calendar.FirstWorkdayFrom(desk.Today), new TimeOnly(9, 0))))
            {
                cancellation.ThrowIfCancellationRequested();
                var key = (lines.Count + 1).ToString(System.Globalization.CultureInfo.InvariantCulture);
                lines.Add(new Line(key, null, scene.Matter.Name, new RehearsedCase(null, made.Stage) { Stuck = made.Stuck, Faults = CastFault.In(made.Stage) }, false) { Departments = names });
            }
            return (lines, inventor.Coverage);
        }

        private static IReadOnlyCollection<string> Codes(Scenery.Ground ground) => [.. ground.Matters.Select(m => m.Code)];
    }
}

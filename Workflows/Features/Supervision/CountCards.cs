using System.Globalization;
using ApprovalHub.Domain.Supervision;
using ApprovalHub.Features.Acts;
using ApprovalHub.Features.Ports;

namespace ApprovalHub.Features.Supervision;

/// <summary>红黄牌 of a period, by department, step, person, matter or case. A card that was found unfounded does not count.</summary>
public static class CountCards
{
    /// <summary>What cards are counted by.</summary>
    public enum By
    {
        Department,
        Step,
        Person,
        Matter,
        Case,

        /// <summary>The day in Shanghai on which the card was due; in order of the days.</summary>
        Day,
    }

    /// <param name="By">What they are counted by.</param>
    /// <param name="From">First day on which a card was due.</param>
    /// <param name="To">Last day.</param>
    /// <param name="Department">Only of this department, or null.</param>
    public sealed record Query(By By, DateOnly From, DateOnly To, string? Department = null);

    /// <param name="Key">Code of the department or matter, name of the step, key of the person, number of the case; empty for cards that have none.</param>
    /// <param name="Name">As people read it.</param>
    /// <param name="Yellow">黄牌</param>
    /// <param name="Red">红牌</param>
    public sealed record Line(string Key, string Name, int Yellow, int Red);

    private const int MostDays = Period.Year, MostLines = 500;

    /// <summary>Key of the cards that have no step, person, matter or case: they are counted too, so that every table has the same sum, save that by person, where a step asked of two counts for both.</summary>
    private const string None = "";

    public sealed class Handler(IHubDb db, ActDesk desk)
    {
        /// <summary>The most red first, at most 500 lines. Refuses <c>PERIOD_WRONG</c> and <c>SUPERVISION_NOT_YOURS</c>.</summary>
        public async Task<IReadOnlyList<Line>> HandleAsync(Query query, CancellationToken cancellation)
        {
            var (book, actor) = await desk.SignedInAsync(cancellation);
            var own = Oversight.Departments(actor);
            if (query.Department is { } only)
                own = own is null || own.Contains(only) ? [only] : [];
            return await LinesAsync(db, query, own, book, cancellation);
        }

        /// <summary>The lines themselves, by whoever may see them.</summary>
        internal static async Task<IReadOnlyList<Line>> LinesAsync(IHubDb db, Query query, string[]? own, Book book, CancellationToken cancellation)
        {
            var shown = await new CardRows(db, Period.Of(query.From, query.To, MostDays), own).ReadAsync(query.By == By.Person, cancellation);
            var cards = shown.Select(s => (Key: Key(query.By, s) ?? None, Name: s.PersonName, s.Card));
            var lines = cards.GroupBy(c => c.Key).Select(g => new Line(
                g.Key, NameOf(query.By, g.Key, g.First().Name, book), g.Count(c => c.Card == Card.Yellow), g.Count(c => c.Card == Card.Red)));
            if (query.By == By.Day)
                return [.. lines.OrderBy(l => l.Key, StringComparer.Ordinal)];
            return [.. lines.OrderByDescending(l => l.Red).ThenByDescending(l => l.Yellow).ThenBy(l => l.Key, StringComparer.Ordinal).Take(MostLines)];
        }

        private static string? Key(By by, CardRows.Shown card) => by switch
        {
            By.Department => card.Department,
            By.Step => card.Step,
            By.Person => card.PersonId?.ToString("D"),
            By.Matter => card.Matter,
            By.Day => card.Day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            _ => card.Number,
        };

        private static string NameOf(By by, string key, string? person, Book book) => by switch
        {
            _ when key == None => "—",
            By.Department => book.Departments.TryGetValue(key, out var department) ? department.Name : key,
            By.Matter => book.VersionsOf(key) is { Count: > 0 } versions ? versions[^1].Content.Name : key,
            By.Person => person ?? key,
            _ => key,
        };
    }
}
